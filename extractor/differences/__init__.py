"""What one filing of an offer changed: field by field against what stood before it, and word by word where it restates a document.

    diff(old, new)                          NEW against what OLD alone states
    diff(old, new, predecessors=[...])      NEW against the terms standing before it
    steps(filings)                          each filing of an offer against the terms before it
    comparison, comparisons                 the same with the redlines of restated documents, to be drawn

``sources`` gives the bytes of filings by their hash (``filing.source.sha256``); without them no documents are compared.
"""

from .comparison import Comparison, comparison, comparisons, diff, steps
from .restated import Restated, restated_documents

__all__ = ["Comparison", "Restated", "comparison", "comparisons", "diff", "restated_documents", "steps"]
