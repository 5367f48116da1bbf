"""One kind of fact a file. ``rule.py`` says what a rule is, ``wording.py`` holds the fragments that families share."""
