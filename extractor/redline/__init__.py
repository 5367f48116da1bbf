"""Word-level comparison of two versions of a document, such as an Offer to Purchase and its restatement.

redline = compare(before, after)            # two Documents, or two texts
redline.hunks[0].before, redline.hunks[0].after
print(render_text(redline))
"""

from .compare import compare
from .text import render_text

__all__ = ["compare", "render_text"]
