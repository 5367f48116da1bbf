"""What no submission exceeds."""

LARGEST = 512 * 1024 * 1024
"""No submission that EDGAR takes is larger, in bytes after decompression."""
