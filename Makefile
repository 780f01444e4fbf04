# Everything sets itself up in .venv on a machine with Python 3.11+ and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready

.PHONY: help demo test check fmt lint types docs docs-check samples golden mutasi tanam bench fuzz clean

help: ## Show the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

$(STAMP): setup.cfg pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "lkjip-xl needs Python 3.11 or newer"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $(STAMP)

demo: $(STAMP) ## Install into .venv and run the main job on the sample
	$(BIN)/lkjip-xl proses samples/bkd-blitar-2021
	@echo
	@echo "Outputs: samples/bkd-blitar-2021/hasil"

test: $(STAMP) ## Install and run the whole suite
	$(BIN)/python -m pytest -q -n auto --dist worksteal -m "not slow"

check: fmt-check lint types docs-check test ## Format, lint, types, docs up to date, tests

fmt: $(STAMP) ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix-only --quiet .

.PHONY: fmt-check
fmt-check: $(STAMP)
	$(BIN)/ruff format --check .

lint: $(STAMP) ## Lint
	$(BIN)/ruff check .

types: $(STAMP) ## Types
	$(BIN)/mypy

docs: $(STAMP) ## Write the generated docs
	$(BIN)/python -m tools.gendocs

docs-check: $(STAMP)
	$(BIN)/python -m tools.gendocs --check

samples: $(STAMP) ## Build the sample workbooks anew
	$(BIN)/python -m tests.tools.build_samples

golden: $(STAMP) ## Rewrite the golden files (read the diff before you commit it)
	LKJIP_GOLDEN=write $(BIN)/python -m pytest -q -m "not slow" -k golden

mutasi: $(STAMP) ## Measure the checks and the explainer on mutated agencies, others in every run; fails below its bounds
	$(BIN)/python -m tests.tools.mutasi --n 100 --kasus

tanam: $(STAMP) ## Plant bugs one at a time: which does the suite catch?
	$(BIN)/python -m tests.tools.tanam

bench: $(STAMP) ## Benchmarks, as ratios within one run
	$(BIN)/python -m tests.tools.bench

fuzz: $(STAMP) ## Slow tests, then half an hour of fuzz with another seed every time
	$(BIN)/python -m pytest -q -m slow
	$(BIN)/python -m tests.tools.fuzz --detik 1800

clean: ## Remove what was made
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache samples/*/hasil
