"""The least that Flask answers a call with, to hold Buur against."""

import logging

import flask
import waitress

application = flask.Flask(__name__)


@application.post("/webhook/<channel>")
def receive(channel: str) -> str:
    flask.request.get_data()
    return ""


if __name__ == "__main__":
    logging.getLogger("waitress").setLevel(logging.ERROR)
    server = waitress.create_server(application, host="127.0.0.1", port=0, threads=8)
    print(f"http://127.0.0.1:{server.effective_port}/webhook/", flush=True)
    server.run()
