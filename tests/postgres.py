"""A PostgreSQL server of the tests' own: made in a temporary folder, on a free port, gone when they end."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path


def _programs() -> Path | None:
    """The folder of the server's programs, newest version first."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]), reverse=True)
    named = shutil.which("initdb")
    return found[0].parent if found else Path(named).parent if named else None


PROGRAMS = _programs()


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def serve(folder: Path) -> Iterator[str]:
    """Run a server with its data in the folder; its address, with a user and a password."""
    assert PROGRAMS is not None
    # The server refuses to run as root: the distribution's user runs it then.
    other = "postgres" if hasattr(os, "geteuid") and os.geteuid() == 0 else None
    if other:
        shutil.chown(folder, other)
    password = folder / "password"
    password.write_text("a secret/word\n")
    password.chmod(0o644)
    port = _free_port()

    def run(program: str, *arguments: str) -> None:
        subprocess.run([str(PROGRAMS / program), *arguments], check=True, user=other, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env={"PATH": os.environ["PATH"], "LC_ALL": "C"})

    data = str(folder / "data")
    run("initdb", "-D", data, "-U", "tester", "--pwfile", str(password), "-A", "scram-sha-256", "-E", "UTF8", "--no-sync")
    settings = f"-h 127.0.0.1 -p {port} -k '{folder}' -c fsync=off -c full_page_writes=off"
    run("pg_ctl", "-D", data, "-w", "-l", str(folder / "log"), "-o", settings, "start")
    try:
        yield f"postgresql://tester:a%20secret%2Fword@127.0.0.1:{port}/postgres"
    finally:
        run("pg_ctl", "-D", data, "-m", "immediate", "stop")
