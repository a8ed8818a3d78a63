"""The tests: each coroutine function in a file here is one, and its name says what must be so."""
