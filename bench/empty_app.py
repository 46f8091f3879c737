"""The least a Textual program can be: what a first frame costs before there is anything to show."""

from textual.app import App

if __name__ == "__main__":
    App().run()
