# Everything here works on a fresh machine with Python 3.11 or later and make: the first target makes .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STORY ?= fixtures/stories/aleppo-pause
SECONDS ?= 60
JOBS ?= 2
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

.PHONY: help demo test lint bench fuzz accept rules clean

help:
	@echo "make demo    install into .venv and check a story whose numbers disagree"
	@echo "make test    install into .venv and run every check that a change must pass (JOBS=2 at a time)"
	@echo "make bench   print how much CPU time the command takes"
	@echo "make fuzz    try generated input on every reader and report (SECONDS=60 for each, ONLY=name)"
	@echo "make accept  write the reports of fixtures/stories anew (then read the diff)"
	@echo "make rules   write rules/README.md and rules/schema.json anew"
	@echo "make clean   remove .venv and what tools left behind"

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "claimcheck needs Python 3.11 or later: make PYTHON=python3.12 ..."; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.demo: $(BIN)/python pyproject.toml constraints.txt
	$(PIP) --editable .
	@touch $@

$(VENV)/.dev: $(BIN)/python pyproject.toml constraints.txt
	$(PIP) --editable '.[dev]'
	@touch $@ $(VENV)/.demo

# A conflict is what the demo is for (exit 1); only a run that could not check (exit 2) fails.
demo: $(VENV)/.demo
	@$(BIN)/claimcheck --version
	@echo '$$ claimcheck check $(STORY)/sources'
	@$(BIN)/claimcheck check $(STORY)/sources; status=$$?; \
	  if [ $$status -gt 1 ]; then exit $$status; fi; \
	  echo; echo "exit status $$status: 0 is no conflict, 1 is conflicts, 2 is could not check"

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

# Compiled beforehand, and free to keep what pytest makes of the tests: where nothing may be written, each process that
# a test starts compiles the package anew, and each worker all tests.
test: lint
	@$(BIN)/python -m compileall -q claimcheck
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n $(JOBS)

bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks.speed

# atheris follows the branches of the code; where it is not built for this Python, Hypothesis does the work alone.
$(VENV)/.fuzz: $(VENV)/.dev
	@$(PIP) --only-binary=:all: --editable '.[fuzz]' || echo "atheris does not install here: going on with Hypothesis"
	@touch $@

fuzz: $(VENV)/.fuzz
	$(BIN)/python -m tests.fuzz --seconds $(SECONDS) $(addprefix --only ,$(ONLY))

accept: $(VENV)/.dev
	$(BIN)/python -m tests.stories.accept
	git --no-pager diff --stat -- fixtures/stories

rules: $(VENV)/.dev
	$(BIN)/claimcheck rules list --format markdown > $(VENV)/rules.md && mv $(VENV)/rules.md rules/README.md
	$(BIN)/claimcheck rules schema > $(VENV)/schema.json && mv $(VENV)/schema.json rules/schema.json

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .fuzz build dist
