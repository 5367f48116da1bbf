"""The page of an offer: one HTML file for people who would rather look.

    page(chain, filings, redlines)      one offer
    page_of([Told(chain, …), …])        several, with a list of them first

``view`` gathers what it shows, section by section; ``timeline`` draws the picture; the templates only set it in type.
"""

from .page import Told, page, page_of
from .sources import EDGAR_HOSTS

__all__ = ["EDGAR_HOSTS", "Told", "page", "page_of"]
