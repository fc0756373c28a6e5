# Everything there is to do here. `make help` lists it.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
# What Debian calls the libraries of the program, and the programs of the tests.
RUN_PACKAGES := python3-venv libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
TEST_PACKAGES := chromium chromium-headless-shell curl libatomic1 libreoffice-calc-nogui libreoffice-writer-nogui nginx pandoc poppler-utils qpdf systemd
# A worker for each core takes whole files, so that a file's server, browser or store is started once.
PARALLEL := -n logical --maxprocesses 8 --dist loadfile --no-loadscope-reorder
# Biome reads scripts and style sheets. npm and Node come with the environment; they trust whom the system trusts.
BIOME = PATH="$(CURDIR)/$(BIN):$$PATH" node_modules/.bin/biome
# What is asked for at once; whoever wants the tests is told all that they lack in one line.
PACKAGES = $(RUN_PACKAGES)

.PHONY: help setup setup-tests setup-lint serve demo test quick sure sure-but-tests format bench contact-sheet golden words look lock audit clean

help:  ## List what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/' | expand -t 14

##@ Run it

setup: $(VENV)/.ready  ## Make the environment that the program needs

serve: setup  ## Serve on http://127.0.0.1:5000 (HOST, PORT)
	@exec $(BIN)/campaign serve --seed

demo: setup  ## Serve a gallery of every component, page, letter and PDF with invented data
	@exec $(BIN)/campaign demo

##@ Work on it

test: setup-tests  ## Run the whole suite
	@$(BIN)/python -m pytest $(PARALLEL)

quick: setup-tests  ## Run what is over in a minute: a few cases of each table, nothing that is slow
	@$(BIN)/python -m pytest $(PARALLEL) -m "not slow and not browser and not more"

sure: sure-but-tests test  ## Format, lint, types, arrows, content, tests: all that must hold

sure-but-tests: setup-lint
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIOME) check --error-on-warnings .
	@$(BIN)/djlint templates --lint --quiet
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/campaign check

format: setup-lint  ## Format Python, scripts and style sheets, and fix what can be fixed automatically
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .
	@$(BIOME) check --write .

bench: setup-tests  ## Measure against a bare baseline in the same run; writes bench-result.json
	@$(BIN)/python -m bench

contact-sheet: setup-tests  ## Draw every page, sheet and card small, under docs/contact-sheet
	@$(BIN)/python -m bench.contact_sheet

golden: setup-tests  ## Rewrite the golden texts; read the diff before you commit it
	@GOLDEN=write $(BIN)/python -m pytest tests/rendering

words: setup-tests  ## Bring the Spanish catalogue up to the messages in code and templates
	@mkdir -p build
	@$(BIN)/pybabel -q extract -F babel.cfg --omit-header --no-location --no-wrap --sort-output -o build/messages.pot .
	@$(BIN)/pybabel -q update -i build/messages.pot -d campaign/translations -l es --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --no-wrap

lock:  ## Lock the dependencies again, with hashes and without index addresses
	@$(BIN)/pip install -q uv
	@$(BIN)/uv pip compile -q pyproject.toml --extra build --python-version 3.11 --no-emit-index-url --generate-hashes --no-annotate --no-header -o requirements.txt
	@$(BIN)/uv pip compile -q pyproject.toml --extra build --extra dev --python-version 3.11 --no-emit-index-url --generate-hashes --no-annotate --no-header -c requirements.txt -o requirements-dev.txt

audit:  ## Look for known holes in what is locked; red (error 3) and "not run" where there is no data
	@test -x build/audit/bin/pip-audit || { $(PYTHON) -m venv build/audit && build/audit/bin/pip install -q --disable-pip-version-check pip-audit; }
	@{ build/audit/bin/pip-audit -r requirements.txt --require-hashes --disable-pip --progress-spinner off -f json 2>build/audit/said || true; } | $(PYTHON) .ci/audit

clean:  ## Remove the environment; the store under var/ stays
	@rm -rf $(VENV) node_modules build dist

$(VENV)/.ready: requirements.txt pyproject.toml
	@./install-packages $(PACKAGES)
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

setup-tests: PACKAGES = $(RUN_PACKAGES) $(TEST_PACKAGES)
setup-tests: setup $(VENV)/.ready-tests

$(VENV)/.ready-tests: requirements-dev.txt $(VENV)/.ready
	@./install-packages $(PACKAGES)
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

setup-lint: setup-tests node_modules/.package-lock.json

node_modules/.package-lock.json: package-lock.json $(VENV)/.ready-tests
	@PATH="$(CURDIR)/$(BIN):$$PATH" NODE_USE_SYSTEM_CA=1 $(BIN)/npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@
