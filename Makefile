# One word for each task. `make demo` and `make test` are all that a new machine needs: Python 3.11 or later and make.

PYTHON ?= python3
BIN := .venv/bin
SAMPLE ?= samples/Archives/edgar/data/896493/000999999923000005/0009999999-23-000005.txt

.PHONY: demo test lint format schemas bench bench-batch soak clean

demo: .venv/installed
	$(BIN)/extract $(SAMPLE)

test: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --dist worksteal

lint: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/mypy

format: .venv/installed-dev
	$(BIN)/ruff format extractor schemas benchmarks

schemas: .venv/installed-dev
	$(BIN)/python -m schemas.generate

bench: .venv/installed-dev
	$(BIN)/python -m benchmarks.run
	$(BIN)/python -m benchmarks.redline
	$(BIN)/python -m benchmarks.offer

bench-batch: .venv/installed-dev
	$(BIN)/python -m benchmarks.batch

soak: .venv/installed-dev
	$(BIN)/python -m benchmarks.soak

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/installed: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("extract needs Python 3.11 or later: make PYTHON=python3.12 …" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	$(BIN)/python -m compileall -q extractor
	touch $@

.venv/installed-dev: .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	touch $@
