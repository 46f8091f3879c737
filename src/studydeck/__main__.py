"""`python -m studydeck` is `studydeck`."""

import sys

from studydeck.cli import main

if __name__ == "__main__":
    sys.exit(main())
