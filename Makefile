# Everything that the README names. Each target sets up what it needs, and is quick the second time.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
UV := $(VENV)/tools/bin/uv
export UV_PYTHON_DOWNLOADS := never
SETUP := $(VENV)/.set-up
SYSTEM := $(VENV)/.system-libraries
RUN_FOLDER := .run

.PHONY: help setup run run-sso test lint types imports unit torture fuzz screenshot bench bench-anki translations links build test-package clean

help: ## Show what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: $(SETUP) $(SYSTEM) ## Set up the environment in .venv, with the system libraries of Qt

run: setup ## Open the app on the sample classroom
	@scripts/run-window $(BIN) $(RUN_FOLDER)

run-sso: setup ## Open the app beside a sample classroom that signs in through the browser
	@scripts/run-beside-classroom $(BIN) $(RUN_FOLDER)/sso

test: setup ## Lint, check types and imports, and run the tests
	$(MAKE) --no-print-directory lint types imports unit

lint: $(SETUP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(SETUP)
	$(BIN)/mypy
	$(BIN)/mypy packaging/*.py

imports: $(SETUP)
	$(BIN)/lint-imports --no-cache

# Two for each of the two cores of a small machine: half of the time a test waits, for a process, a
# disk, or an answer that does not come.
unit: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 4 --dist loadgroup

torture: setup ## Break everything at random, at length (about 20 minutes)
	COMPANION_TORTURE_EXAMPLES=1200 $(BIN)/pytest tests/torture/test_torture.py -p no:xdist -s
	COMPANION_TORTURE_EXAMPLES=200 $(BIN)/pytest tests/torture/test_torture_of_a_village.py -p no:xdist -s

fuzz: setup ## Try hostile input of every kind, at length (about five minutes)
	QT_QPA_PLATFORM=offscreen COMPANION_FUZZ_TIMES=40 $(BIN)/pytest -n 2 --timeout 3600 \
		tests/ui/test_hostile_text_shown.py tests/ui/test_hostile_calls.py tests/ui/test_hostile_links.py \
		tests/contract/test_mutated_recordings.py tests/contract/test_mutated_forum_recordings.py \
		tests/contract/test_spoilt_syncs.py tests/sync/test_spoilt_village.py \
		tests/companion/services/test_hostile_downloads.py tests/companion/content/test_hostile_documents.py

screenshot: setup ## Make the pictures of the documentation
	scripts/make-pictures $(BIN) docs/pictures

bench: setup ## Measure speed (not part of the tests)
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest tests/benchmarks -p no:xdist --benchmark-only

bench-anki: setup ## Measure the start beside Anki, set up for this in .venv-anki
	$(UV) venv --quiet --allow-existing --python $(BIN)/python .venv-anki
	$(UV) pip install --quiet --python .venv-anki/bin/python "aqt[qt6]"
	$(BIN)/python -m tests.benchmarks.beside_anki .venv-anki/bin/python

translations: $(SETUP) ## Bring new texts into the translations, and compile them
	$(BIN)/python -m tests.ui.translation_sources

links: setup ## Measure syncs over slow links
	$(BIN)/python -m tests.benchmarks.links

build: $(UV) $(SYSTEM) ## Build the app as one folder in dist/, and its packages
	@packaging/build $(UV) dist

test-package: setup ## Install the packages that make build has made, use, upgrade and remove them
	@scripts/install-system-libraries debootstrap iproute2 nsis xauth xvfb
	$(BIN)/pytest tests/package -p no:xdist -s

clean: ## Remove what was made, but not the environment
	rm -rf build dist .debian-root $(RUN_FOLDER) .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(UV):
	@scripts/make-venv $(PYTHON) $(VENV)
	$(VENV)/tools/bin/python -m pip install --quiet --disable-pip-version-check uv

$(SETUP): pyproject.toml uv.lock | $(UV)
	$(UV) sync --frozen --quiet
	@touch $@

$(SYSTEM): scripts/install-system-libraries | $(UV)
	@scripts/install-system-libraries
	@touch $@
