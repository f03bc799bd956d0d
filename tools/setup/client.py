"""Node, the client's packages and the built client."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from tools.setup import environment
from tools.setup.steps import ROOT, Failed, fingerprint, record, stands, step

CLIENT = ROOT / "client"
PACKAGES = CLIENT / "node_modules"
BUILT = CLIENT / "dist"
# The stamps lie beside what was installed, so that a removed folder takes its stamp along.
PACKAGES_STAMP = PACKAGES / ".made-from"
BUILT_STAMP = PACKAGES / ".built-from"
NODE_SECONDS_MAX = 20
SYSTEM_CERTIFICATES = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem")
ADVICE = "The client's packages come from the npm registry, or the mirror that ~/.npmrc names. Is it reachable?"


def install_packages() -> None:
    """Makes node_modules exactly as package-lock.json says, with a Node of the machine or, failing that, of a wheel."""
    tools = _tools()
    wanted = fingerprint([CLIENT / "package.json", CLIENT / "package-lock.json"], _version(tools / "node"))
    if stands(PACKAGES_STAMP, wanted):
        return
    print("Client")
    # No package may run a program of its own while it is installed; none of ours needs to.
    command: list[str | Path] = [tools / "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    step("the locked packages", command, folder=CLIENT, env=node_environment(), advice=ADVICE)
    record(PACKAGES_STAMP, wanted)


def build() -> None:
    """Builds client/dist, unless it stands for these very sources."""
    sources = [path for path in (CLIENT / "src").rglob("*") if path.is_file()]
    settings = [path for path in CLIENT.iterdir() if path.is_file()]
    wanted = fingerprint([*sources, *settings])
    if stands(BUILT_STAMP, wanted) and (BUILT / "index.html").exists():
        return
    install_packages()
    step(
        "the built client",
        [_tools() / "npm", "run", "--silent", "build"],
        folder=CLIENT,
        env=node_environment(),
        advice="See the message above; `npm run build` in client/ repeats it.",
    )
    record(BUILT_STAMP, wanted)


def node_environment() -> dict[str, str]:
    """The variables under which npm and its scripts find the right Node, wherever it comes from."""
    path = os.environ.get("PATH", os.defpath)
    # Node trusts its own list alone; an office whose gateway has a certificate of its own is on the system's.
    bundles = [
        name for name in (os.environ.get("SSL_CERT_FILE"), *SYSTEM_CERTIFICATES) if name and Path(name).is_file()
    ]
    trusted = {} if "NODE_EXTRA_CA_CERTS" in os.environ or not bundles else {"NODE_EXTRA_CA_CERTS": bundles[0]}
    return {"PATH": f"{_tools()}{os.pathsep}{path}", "NO_UPDATE_NOTIFIER": "1", "NO_COLOR": "1", **trusted}


def _tools() -> Path:
    """The folder with a fit `node` and `npm`: the machine's, the wheel's, or the wheel's after installing it."""
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        if _fits(Path(folder)):
            return Path(folder)
    own = environment.ENVIRONMENT / "bin"
    if not _fits(own):
        environment.make_environment()
        environment.install(environment.LOCKS / "node.txt", "Node, as a wheel")
    if not _fits(own):
        raise Failed("Node 20.19 or newer is needed to build the client; install it and try again.")
    return own


def _fits(folder: Path) -> bool:
    """Whether `folder` has npm and a Node that Vite runs on: 20.19 and later of 20, or 22.12 and newer."""
    if not (shutil.which("node", path=str(folder)) and shutil.which("npm", path=str(folder))):
        return False
    numbers = re.match(r"v(\d+)\.(\d+)", _version(folder / "node"))
    if numbers is None:
        return False
    version = (int(numbers[1]), int(numbers[2]))
    return (20, 19) <= version < (21, 0) or version >= (22, 12)


def _version(node: Path) -> str:
    try:
        done = subprocess.run(
            [str(node), "--version"],
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
            timeout=NODE_SECONDS_MAX,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip()
