"""``python -m extractor`` is the ``extract`` command."""

from .cli import entry

entry()
