"""Numbers for an operator, in the form that Prometheus reads."""

from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 5.0)


class Metrics:
    """The numbers of one process."""

    def __init__(self, connections: Callable[[], int], waiting: Callable[[], int]) -> None:
        self._registry = CollectorRegistry()
        self._commands = Counter(
            "rollingtext_commands",
            "Commands by type and what became of them",
            ("type", "outcome"),
            registry=self._registry,
        )
        self._seconds = Histogram(
            "rollingtext_seconds", "How long an answer took", ("what",), buckets=_SECONDS, registry=self._registry
        )
        gauge = Gauge("rollingtext_connections", "Open sockets", registry=self._registry)
        gauge.set_function(connections)
        gauge = Gauge("rollingtext_waiting", "Requests that wait for news", registry=self._registry)
        gauge.set_function(waiting)

    def answered(self, what: str, outcome: str, seconds: float) -> None:
        """A command of type `what` was answered; `outcome` is "accepted" or the code of the problem."""
        self._commands.labels(what, outcome).inc()
        self._seconds.labels("command").observe(seconds)

    def took(self, what: str, seconds: float) -> None:
        """Something else took so long."""
        self._seconds.labels(what).observe(seconds)

    def text(self) -> bytes:
        """All numbers."""
        return generate_latest(self._registry)
