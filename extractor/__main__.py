"""``python -m extractor`` is the ``extract`` command."""

from .cli import entry

if __name__ == "__main__":  # a worker process of ``extract batch`` imports this module, too
    entry()
