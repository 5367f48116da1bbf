"""The page of an offer: one HTML file for people who would rather look.

``page(chain, filings, redlines)`` gives it. ``view`` gathers what it shows, section by section; ``timeline`` draws the picture; the templates only set it in type.
"""

from .page import Told, page, page_of
from .redlines import Restated
from .sources import EDGAR_HOSTS

__all__ = ["EDGAR_HOSTS", "Restated", "Told", "page", "page_of"]
