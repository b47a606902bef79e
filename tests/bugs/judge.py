# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs for each bug of a list the test that has to notice it, and requires that it does, and for its reason.

judge.py BUGS TESTS [NAME...]    TESTS: the folder of the bugged_* programs; NAMEs: these bugs alone

Noticed is a bug by a failed assertion in a function that its line names, whose message has the line's words: not by a
crash, a time-out or a set-up that fails. Without a bug the same functions of the same programs have to be green.
"""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import time
import tomllib

SECONDS = 240
FAILED = re.compile(r"^FAIL!  : \w+::(\w+)\([^\n]*(?:\n(?!(?:PASS|FAIL!|QDEBUG|QINFO|QWARN|Totals|\*{3}))[^\n]*){0,6}", re.M)


def run(folder, program, functions, bug):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("KONTOR_")}
    # The first world that goes wrong ends it; three hundred at most have to meet the bug.
    environment["KONTOR_SEEDS"] = "300" if bug else "30"
    if program == "bugged_gates":
        environment["KONTOR_SEED"] = "1020"
    if bug:
        environment["KONTOR_BUG"] = bug
    begun = time.monotonic()
    try:
        done = subprocess.run([folder / program, "-maxwarnings", "20", *functions], env=environment, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace", timeout=SECONDS)
        return done.returncode, done.stdout, time.monotonic() - begun
    except subprocess.TimeoutExpired as late:
        said = late.stdout or b""
        return None, said if isinstance(said, str) else said.decode(errors="replace"), time.monotonic() - begun


def verdict_on(bug, code, said):
    """Empty where the bug was noticed, else why not."""
    if code == 0:
        return "NOT NOTICED"
    if code is None or code < 0 or "QFATAL" in said:
        return "ended without an answer"
    failures = list(FAILED.finditer(said))
    functions = {function.partition(":")[0] for function in bug["functions"]}
    if not any(failure[1] in functions for failure in failures):
        return "something else failed: " + ", ".join(sorted({failure[1] for failure in failures}))
    if not any(failure[1] in functions and bug["says"] in failure[0] for failure in failures):
        return "failed for another reason: " + " / ".join(failure[0].replace("\n", " ")[:300] for failure in failures)
    return ""


def main():
    bugs = tomllib.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))["bug"]
    folder = pathlib.Path(sys.argv[2])
    wanted = sys.argv[3:]
    bugs = [bug for bug in bugs if not wanted or bug["name"] in wanted]
    healthy = {}
    for bug in bugs:
        functions = healthy.setdefault(bug["test"], [])
        functions += [function for function in bug["functions"] if function not in functions]
    troubles = []
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        greens = {test: pool.submit(run, folder, test, functions, None) for test, functions in healthy.items()}
        reds = [(bug, pool.submit(run, folder, bug["test"], bug["functions"], bug["name"])) for bug in bugs]
        for test, green in greens.items():
            code, said, seconds = green.result()
            print(f"{'green' if code == 0 else 'RED':6} {seconds:5.1f} s  {test} without a bug", flush=True)
            if code != 0:
                troubles.append(f"{test} without a bug:\n{said[-4000:]}")
        for bug, red in reds:
            code, said, seconds = red.result()
            verdict = verdict_on(bug, code, said)
            print(f"{verdict and 'MISSED' or 'red':6} {seconds:5.1f} s  {bug['name']:24} {bug['test']} "
                  f"{' '.join(bug['functions'])}", flush=True)
            if verdict:
                troubles.append(f"{bug['name']} ({bug['seen']}): {verdict}\n{said[-1500:]}")
    print(f"{len(bugs)} bugs put back, {len(troubles)} troubles")
    sys.exit("\n\n".join(troubles) if troubles else 0)


main()
