"""An echo as a skill of opsdroid."""

from opsdroid.events import JoinRoom, Message, UserInvite
from opsdroid.matchers import match_catchall, match_event
from opsdroid.skill import Skill


class Echo(Skill):
    @match_event(UserInvite)
    async def join(self, invitation: UserInvite) -> None:
        await invitation.respond(JoinRoom())

    @match_catchall(messages_only=True)
    async def answer(self, said: Message) -> None:
        await said.respond(Message("Gehoord: " + said.text))
