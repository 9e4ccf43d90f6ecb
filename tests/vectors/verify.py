#!/usr/bin/env python3
"""Checks the decrypted lines of Kernkas bundles, as docs/bundle-format.md describes them.

Shares nothing with the program that writes them and needs nothing but Python's standard library, strict Ed25519
included: a second opinion on the format. Slow, and meant to be read.

    age -d -i key.txt file.kernkas | zstd -d > file.lines
    python3 verify.py file.lines ...      prints a code and a name per file; "ok" is sound
    python3 verify.py --all               does so for the vectors beside it, and compares with expected.json
"""

import base64, binascii, hashlib, json, os, re, sys

MIB = 1024 * 1024
MAX_LINE, MAX_LINES, MAX_TOTAL = 3 * MIB, 20_000_000, 8 * 1024 * MIB
MAX_HEADER, MAX_BODY, MAX_COMMIT = 1024, MIB, 512 * 1024
MAX_EVENTS, MAX_SEEN, MAX_COMMIT_LINES = 4096, 2048, 32 * MIB
MAX_RECEIVERS, MAX_HEADS, MAX_FILES, MAX_WANTS = 1024, 4096, 64, 10_000
MAX_PAPER, PART, MAX_MEDIA = 10 * MIB, 512 * 1024, 127
MAX_NESTING, MAX_INTEGER = 16, 2**53 - 1
ZEROS = "00" * 32
BEGIN = b'{"kernkas":"bundle","v":'

class Refused(Exception):
    """The bundle is refused; the argument is the code of the fault."""

# Ed25519 (RFC 8032, pure), verified strictly. Points are extended coordinates (X, Y, Z, T).
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT = pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1, 1, 0)

def ed_add(a, b):
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    return (f - e) * (h - g) % P, (h + g) * (f + e) % P, (h - g) * (h + g) % P, (f - e) * (f + e) % P

def ed_multiply(n, point):
    result = NEUTRAL
    while n:
        if n & 1:
            result = ed_add(result, point)
        point = ed_add(point, point)
        n >>= 1
    return result
def ed_encode(point):
    inverse = pow(point[2], -1, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")

def ed_decode(data):
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
BASE = ed_decode((4 * pow(5, -1, P) % P).to_bytes(32, "little"))
def small_order(point):
    return ed_encode(ed_multiply(8, point)) == ed_encode(NEUTRAL)
def sound_key(key):
    """Gives the point of a public key; nothing for bytes that are no key, or of small order."""
    point = ed_decode(key)
    return None if point is None or small_order(point) else point

def ed_verify(public, key, message, signature):
    """Whether the signature is by this key, whose point is `public`, over this message."""
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    nonce = ed_decode(r)
    if s >= L or nonce is None or small_order(nonce):
        return False
    k = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % L
    minus = ((P - public[0]) % P, public[1], 1, (P - public[3]) % P)
    return ed_encode(ed_add(ed_multiply(s, BASE), ed_multiply(k, minus))) == r

def check_signature(what, key, message, signature):
    key, signature = bytes.fromhex(key), bytes.fromhex(signature)
    public = sound_key(key)
    if public is None or not ed_verify(public, key, message, signature):
        raise Refused(what + ("-key" if public is None else "-signature"))

# Canonical JSON: read, checked by a shape, written again and compared.

def once(pairs):
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a key twice")
    return result
def read_json(data, pairs=once):
    # NaN and Infinity are no integers, so that reading them is a ValueError as well.
    return json.loads(data.decode("utf-8"), object_pairs_hook=pairs, parse_constant=int)
def write_json(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")

def integer(most):
    return lambda value: type(value) is int and 0 <= value <= most
def text(pattern):
    whole = re.compile(pattern)
    return lambda value: type(value) is str and whole.fullmatch(value) is not None
def any_text(value):
    return type(value) is str
def array(shape):
    return lambda value: type(value) is list and all(shape(item) for item in value)
def record(**shapes):
    def fits(value):
        return type(value) is dict and list(value) == list(shapes) and all(shapes[key](value[key]) for key in shapes)
    return fits
def or_null(shape):
    return lambda value: value is None or shape(value)
def time(value):
    zone = r"(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
    day = r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
    clock = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]{1,9})?"
    return text(day + "T" + clock + zone)(value)
def kind(value):
    return text(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")(value) and len(value) <= 64

U32, U64 = integer(2**32 - 1), integer(2**64 - 1)
HEX32, HEX64 = text("[0-9a-f]{64}"), text("[0-9a-f]{128}")
UUID = text("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
HEAD = record(seat=HEX32, incarnation=U32, seq=U64, hash=HEX32)
ONE = integer(1)
BUNDLE = record(
    tenant=HEX32, seat=HEX32, incarnation=U32, number=U64, time=time, **{"for": array(HEX32)}, heads=array(HEAD),
    after=array(HEAD), files=array(record(number=U64, to=U64)), wants=array(HEX32), commits=U64, events=U64,
    papers=U64, bodies=U64)
EVENT = record(
    v=ONE, tenant=HEX32, seat=HEX32, incarnation=U32, seq=U64, prev=HEX32, time=time, kind=kind, case=or_null(UUID),
    private=lambda value: type(value) is bool, body=HEX32)
COMMIT = record(
    v=ONE, tenant=HEX32, seat=HEX32, incarnation=U32, first=U64, last=U64, head=HEX32, seen=array(HEAD), time=time)
LINES = {
    b'{"event":': ("event", record(event=any_text, body=or_null(any_text), **{"is": any_text})),
    b'{"commit":': ("commit", record(commit=any_text, signature=HEX64)),
    b'{"bodyof":': ("body", record(bodyof=HEX32, body=any_text)),
    b'{"paper":': ("paper", record(
        paper=UUID, case=UUID, media=any_text, size=U64, part=U64, of=U64, bytes=any_text)),
    b'{"end":': ("end", record(end=record(lines=U64, sha256=HEX32), signature=HEX64)),
}
STAGES = {"event": 0, "commit": 0, "body": 1, "paper": 2, "end": 3}

def strict(data, shape, code):
    try:
        value = read_json(data)
        if shape(value) and write_json(value) == data:
            return value
    except (ValueError, RecursionError):
        pass
    raise Refused(code)

def versioned(data, shape, what, limit):
    """Reads a header or a commit: another version is told apart from rubbish."""
    if len(data) > limit:
        raise Refused(what + "-form")
    try:
        pairs = read_json(data, tuple)
    except (ValueError, RecursionError):
        raise Refused(what + "-form") from None
    versions = [value for key, value in pairs if key == "v"] if type(pairs) is tuple else []
    if len(versions) == 1 and U64(versions[0]) and versions[0] != 1:
        raise Refused(what + "-version")
    return strict(data, shape, what + "-form")
def ascends(items):
    return all(one < other for one, other in zip(items, items[1:]))
def are_heads(heads):
    return ascends([(head["seat"], head["incarnation"]) for head in heads]) and all(head["seq"] for head in heads)

def depth(value):
    """Levels of objects and arrays, counted without recursion."""
    deepest, level = 0, [value]
    while level:
        inner = [item for item in level if type(item) in (dict, list)]
        deepest += bool(inner)
        level = [child for item in inner for child in (item.values() if type(item) is dict else item)]
    return deepest
def whole_numbers(value):
    stack = [value]
    while stack:
        item = stack.pop()
        if type(item) is float or (type(item) is int and abs(item) > MAX_INTEGER):
            return False
        if type(item) in (dict, list):
            stack.extend(item.values() if type(item) is dict else item)
    return True

def check_body(data):
    if len(data) > MAX_BODY:
        raise Refused("body-form")
    body = strict(data, record(salt=text("[0-9a-f]{32}"), data=lambda data: type(data) is dict), "body-form")
    if depth(body["data"]) > MAX_NESTING or not whole_numbers(body):
        raise Refused("body-form")

def check_event(event):
    """Checks the form of a header, and form and hash of its body; gives the header."""
    header = versioned(event["event"].encode(), EVENT, "event", MAX_HEADER)
    if header["seq"] == 0 or (header["seq"] == 1) != (header["prev"] == ZEROS):
        raise Refused("event-numbering")
    if event["is"] == "present":
        body = event["body"].encode()
        if len(body) <= MAX_BODY and hashlib.sha256(body).hexdigest() != header["body"]:
            raise Refused("body-hash")
        check_body(body)
    return header

def check_commit(events, line, tenant):
    if not events:
        raise Refused("commit-count")
    headers = [check_event(event) for event in events]
    hashes = [hashlib.sha256(b"kernkas/event/v1\0" + event["event"].encode()).hexdigest() for event in events]
    first = headers[0]
    founds = first["tenant"] == ZEROS
    if (hashes[0] if founds else first["tenant"]) != tenant:
        raise Refused("other-tenant")
    data = line["commit"].encode()
    commit = versioned(data, COMMIT, "commit", MAX_COMMIT)
    if commit["first"] == 0 or not 0 <= commit["last"] - commit["first"] < MAX_EVENTS:
        raise Refused("commit-numbering")
    own = (commit["seat"], commit["incarnation"])
    if (len(commit["seen"]) > MAX_SEEN or not are_heads(commit["seen"])
            or own in [(head["seat"], head["incarnation"]) for head in commit["seen"]]):
        raise Refused("commit-seen")
    due = {"tenant": first["tenant"], "seat": first["seat"], "incarnation": first["incarnation"],
           "seq": first["seq"], "prev": first["prev"]}
    for header, hash in zip(headers, hashes):
        for key, value in due.items():
            if header[key] != value or value == 2**64:
                raise Refused("event-" + key)
        if header["time"] != commit["time"]:
            raise Refused("event-time")
        due.update(tenant=tenant, seq=header["seq"] + 1, prev=hash)
    for key, value in (("tenant", tenant), ("seat", first["seat"]), ("incarnation", first["incarnation"])):
        if commit[key] != value:
            raise Refused("commit-" + key)
    if (commit["first"], commit["last"]) != (first["seq"], headers[-1]["seq"]):
        raise Refused("commit-range")
    if commit["head"] != hashes[-1]:
        raise Refused("commit-head")
    message = b"kernkas/commit/v1\0" + bytes.fromhex(tenant) + data
    check_signature("commit", commit["seat"], message, line["signature"])

def check_paper(line, before):
    """Checks a part of a paper; gives what the next part must follow."""
    if len(line["bytes"]) > -(-PART // 3) * 4:
        raise Refused("paper")
    try:
        part = base64.b64decode(line["bytes"], validate=True)
    except (binascii.Error, ValueError):
        raise Refused("paper") from None
    size, number, of = line["size"], line["part"], line["of"]
    sound = (
        base64.b64encode(part).decode() == line["bytes"] and 1 <= size <= MAX_PAPER and of == -(-size // PART)
        and 1 <= number <= of and len(part) == min(PART, size - (number - 1) * PART)
        and re.fullmatch(r"[a-z0-9.+/-]{1,%d}" % MAX_MEDIA, line["media"]))
    if not sound:
        raise Refused("paper")
    same = (line["paper"], line["case"], line["media"], size)
    if before and before["left"]:
        follows = same == before["same"] and number == before["number"] + 1
    else:
        follows = number == 1 and (not before or line["paper"] > before["same"][0])
    if not follows:
        raise Refused("line-order")
    return {"same": same, "number": number, "left": of - number}

def read_header(data):
    if not data.startswith(BEGIN):
        raise Refused("not-a-bundle")
    version = re.match(rb"([1-9][0-9]{0,19}),", data[len(BEGIN):])
    if version is None or int(version[1]) >= 2**64:
        raise Refused("line-form")
    if version[1] != b"1":
        raise Refused("newer-version")
    header = strict(b"{" + data[len(BEGIN) + 2:], BUNDLE, "line-form")
    files = [file["number"] for file in header["files"]]
    sound = (
        header["number"] > 0
        and ascends(header["for"]) and len(header["for"]) <= MAX_RECEIVERS
        and all(are_heads(header[key]) and len(header[key]) <= MAX_HEADS for key in ("heads", "after"))
        and ascends(files) and len(files) <= MAX_FILES and all(0 < number < header["number"] for number in files)
        and ascends(header["wants"]) and len(header["wants"]) <= MAX_WANTS)
    if not sound:
        raise Refused("bundle-header")
    return header

def read_lines(file):
    """Gives each line without its end, within the limits."""
    total = 0
    for number in range(1, MAX_LINES + 1):
        line = file.readline(MAX_LINE + 2)
        total += len(line)
        if len(line.rstrip(b"\n")) > MAX_LINE:
            raise Refused("line-too-long")
        if total > MAX_TOTAL:
            raise Refused("too-big")
        if not line.endswith(b"\n"):
            raise Refused("cut-short")
        yield number, line[:-1]
    raise Refused("too-many-lines")

def check_begin(file):
    first = file.read(22)
    file.seek(0)
    if not first or not BEGIN.startswith(first):
        raise Refused("not-a-bundle")
    if len(first) < 22:
        raise Refused("cut-short")

def check_end(line, number, total, header, found, file):
    for key, count in found.items():
        if header[key] != count:
            raise Refused("count")
    for key, value in (("lines", number - 1), ("sha256", total.hexdigest())):
        if line["end"][key] != value:
            raise Refused("end-hash" if key == "sha256" else "end-lines")
    message = b"kernkas/bundle/v1\0" + bytes.fromhex(header["tenant"]) + total.digest() + (number - 1).to_bytes(8, "big")
    check_signature("bundle", header["seat"], message, line["signature"])
    if file.read(1):
        raise Refused("trailing")

def check_bundle(file):
    check_begin(file)
    lines = read_lines(file)
    _, data = next(lines)
    header = read_header(data)
    total = hashlib.sha256(data + b"\n")
    found = {"commits": 0, "events": 0, "bodies": 0, "papers": 0}
    stage, events, gathered, last_body, part = 0, [], 0, "", None
    for number, data in lines:
        known = [shape for begin, shape in LINES.items() if data.startswith(begin)]
        if not known:
            raise Refused("line-unknown")
        what, shape = known[0]
        if STAGES[what] < stage or (STAGES[what] > 0 and events) or (STAGES[what] > 2 and part and part["left"]):
            raise Refused("line-order")
        stage = STAGES[what]
        line = strict(data, shape, "line-form")
        if what == "end":
            return check_end(line, number, total, header, found, file)
        total.update(data + b"\n")
        if what == "event":
            if line["is"] not in ("present", "withheld", "erased") or (line["is"] == "present") != (line["body"] is not None):
                raise Refused("line-form")
            gathered += len(data)
            if gathered > MAX_COMMIT_LINES:
                raise Refused("commit-too-big")
            events.append(line)
            if len(events) > MAX_EVENTS:
                raise Refused("commit-count")
        elif what == "commit":
            check_commit(events, line, header["tenant"])
            found["commits"] += 1
            found["events"] += len(events)
            events, gathered = [], 0
        elif what == "body":
            if line["bodyof"] <= last_body:
                raise Refused("line-order")
            last_body = line["bodyof"]
            found["bodies"] += 1
            check_body(line["body"].encode())
        else:
            part = check_paper(line, part)
            found["papers"] += part["number"] == 1

def verdict(path):
    with open(path, "rb") as file:
        try:
            check_bundle(file)
        except Refused as refused:
            return str(refused)
    return "ok"

def main(arguments):
    here = os.path.dirname(os.path.abspath(__file__))
    if arguments != ["--all"]:
        for path in arguments:
            print(verdict(path), os.path.basename(path))
        return 0 if arguments else 2
    with open(os.path.join(here, "expected.json"), encoding="utf-8") as file:
        rows = json.load(file)
    wrong = 0
    for row in rows:
        found = verdict(os.path.join(here, "lines", row["file"]))
        wrong += found != row["expect"]
        print(found, row["file"])
    return 1 if wrong else 0

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
