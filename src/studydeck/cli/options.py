"""Options that several commands share; nothing of the library is loaded for them."""

from collections.abc import Callable
from typing import Any

import click

json_option: Callable[[Any], Any] = click.option(
    "--json", "as_json", is_flag=True, help="One JSON value on standard output."
)
