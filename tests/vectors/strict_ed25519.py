"""Ed25519 (RFC 8032, pure), verified strictly. Points are extended coordinates (X, Y, Z, T)."""

import hashlib

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT = pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1, 1, 0)


def add(a, b):
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    return (f - e) * (h - g) % P, (h + g) * (f + e) % P, (h - g) * (h + g) % P, (f - e) * (f + e) % P


def multiply(n, point):
    result = NEUTRAL
    while n:
        if n & 1:
            result = add(result, point)
        point = add(point, point)
        n >>= 1
    return result


def encode(point):
    inverse = pow(point[2], -1, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def decode(data):
    """Gives the point, or nothing where the bytes are not its one encoding."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = decode((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def small_order(point):
    return encode(multiply(8, point)) == encode(NEUTRAL)


def sound_key(key):
    """Gives the point of a public key; nothing for bytes that are no key, or of small order."""
    point = decode(key)
    return None if point is None or small_order(point) else point


def verify(public, key, message, signature):
    """Whether the signature is by this key, whose point is `public`, over this message."""
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    nonce = decode(r)
    if s >= L or nonce is None or small_order(nonce):
        return False
    k = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % L
    minus = ((P - public[0]) % P, public[1], 1, (P - public[3]) % P)
    return encode(add(multiply(s, BASE), multiply(k, minus))) == r
