"""Keys that sort: between any two there is always another, so a paragraph moves without touching its neighbours."""

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUE = {digit: value for value, digit in enumerate(_DIGITS)}


def between(before: str, after: str) -> str:
    """A key that sorts after `before` ("" is the beginning) and before `after` ("" is the end).

    Raises ValueError where `before` does not sort before `after`. A key never ends in 0, so there is always room.
    """
    if after and before >= after:
        raise ValueError(f"no key lies between {before!r} and {after!r}")
    key: list[str] = []
    at = 0
    while True:
        low = _VALUE[before[at]] if at < len(before) else 0
        high = _VALUE[after[at]] if at < len(after) else len(_DIGITS)
        if after and low == high:
            key.append(_DIGITS[low])
        elif high - low > 1:
            # At the end of a list the next digit leaves more room for those that follow than the middle does.
            middle = low + 1 if not after else (low + high) // 2
            return "".join([*key, _DIGITS[middle]])
        elif at + 1 < len(after) and low < high:
            return "".join([*key, _DIGITS[high]])
        else:
            key.append(_DIGITS[low])
            after = ""
        at += 1


def spread(count: int) -> list[str]:
    """`count` keys in order, evenly apart, with room between them."""
    digits = 1
    while len(_DIGITS) ** digits < 4 * (count + 1):
        digits += 1
    step = len(_DIGITS) ** digits // (count + 1)
    return [_key(step * (number + 1), digits) for number in range(count)]


def _key(value: int, digits: int) -> str:
    out = ""
    for _ in range(digits):
        value, digit = divmod(value, len(_DIGITS))
        out = _DIGITS[digit] + out
    return out.rstrip("0")
