# Everything a fresh machine needs is Python 3.11 or newer (with venv) and make.
# A stamp file stands for each part of the set-up, so that a second call starts at once.

VENV := .venv
BIN := $(VENV)/bin
PACKAGES := runbook pages flows sandbox tests bench docs/pictures
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# The first interpreter that is new enough and can make a virtual environment.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { echo $$p; break; }; done)

.PHONY: install demo test check format soak bench pictures documents lock clean
.DEFAULT_GOAL := install

install: $(VENV)/.project $(VENV)/.browser

demo: install
	$(BIN)/runbook run connectwise-home --sandbox

test: install check
	$(BIN)/pytest -n logical --dist loadfile --cov --cov-report=term -m "not soak"

check: $(VENV)/.dev
	$(BIN)/ruff format --check $(PACKAGES)
	$(BIN)/ruff check $(PACKAGES)
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.dev
	$(BIN)/ruff format $(PACKAGES)
	$(BIN)/ruff check --fix $(PACKAGES)

soak: install $(VENV)/.dev
	$(BIN)/pytest -n logical --dist worksteal -m soak

# More pairs: `make bench N=5`.
bench: install
	$(BIN)/python -m bench -n $(or $(N),3)

pictures: install
	$(BIN)/python docs/pictures/make.py

documents: install
	$(BIN)/runbook document connectwise-home --sandbox --format md \
		--inputs docs/guides/connectwise-home.toml --out docs/guides/connectwise-home

# Takes newer versions where pyproject.toml allows: `make lock UPGRADE=--upgrade`.
LOCK = $(BIN)/uv pip compile pyproject.toml --extra document --extra regress --quiet --universal \
	--python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url \
	--custom-compile-command "make lock" $(UPGRADE)

lock: $(VENV)/.dev
	$(LOCK) --group build --output-file requirements.txt
	$(LOCK) --group build --group dev --constraint requirements.txt --output-file requirements-dev.txt

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .coverage

$(VENV)/.made:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer with venv is needed;" \
		"on Debian and Ubuntu: apt-get install python3 python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.run: requirements.txt | $(VENV)/.made
	$(BIN)/python -m pip install -qq --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt | $(VENV)/.project
	$(BIN)/python -m pip install -qq --require-hashes -r requirements-dev.txt
	@touch $@

# Without build isolation: the build backend comes from the lock too, hashes and all.
$(VENV)/.project: pyproject.toml $(VENV)/.run
	$(BIN)/python -m pip install -qq --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.browser: runbook/provision.py $(VENV)/.run
	$(BIN)/python -m runbook.provision
	@touch $@
