"""Signs calls as the providers do, and asks the providers' own libraries about each: one JSON object to a line.

Each call comes four times: as it was signed, and with one letter changed in its address, its body and its signature. A
line has the gateway and its settings, the call (method, url, headers, body), the time at which it was signed, the words
it brings, and whether the provider's library takes it. Where a library can sign, it signs; where it can only verify, it
verifies what was signed here before anything is said of it.
"""

import base64
import hashlib
import json
import random
import time
from urllib.parse import parse_qsl, urlencode, urlsplit

import jwt
import plivo
import telnyx
from messagebird.error import ValidationError
from messagebird.request_validator import RequestValidator as MessageBird
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey
from plivo.utils.signature_v3 import construct_get_url, construct_post_url, get_signature_v3
from telnyx.webhook import WebhookSignature
from twilio.request_validator import RequestValidator as Twilio
from vonage_http_client.auth import Auth as Vonage
from vonage_jwt import VonageVerifyJwtError, verify_signature

# Of each kind.
CALLS = 40
HOST = "https://suara.example.org"
NOW = int(time.time())
# The same calls every time.
dice = random.Random(2020)

ALPHABETS = [
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    " .,;:!?&=+%/\\\"'<>[]{}~|_-#@$\n",
    "กขคงจฉชซฌญฎฏ่้๊๋ะาิีึื",
    "កខគឃងច្្្ា",
    "áàảãạâấầẩẫậéèẻẽẹ",
    "鱼变小了吗தமிழ்",
    "🐟👩🏽‍🌾1️⃣",
]
PLAIN = ALPHABETS[0] + " .,-_!&=+%"


def words(letters=None, most=90):
    alphabet = letters or "".join(dice.sample(ALPHABETS, 3))
    return "".join(dice.choice(alphabet) for _ in range(dice.randint(1, most)))


def plus(target, letters=None):
    """The address, now and then with a query of our own."""
    pairs = [(name, words(letters, 9)) for name in dice.sample(["z", "office", "B", "a", "key"], dice.randint(0, 3))]
    return f"{HOST}{target}" + (f"?{urlencode(pairs)}" if pairs else "")


def shuffled(fields):
    pairs = list(fields.items())
    dice.shuffle(pairs)
    return dict(pairs)


def changed(text, letters="abcdefgh0123456789"):
    """With one letter another, where that is a letter still."""
    places = [at for at, letter in enumerate(text) if letter in ALPHABETS[0]]
    at = dice.choice(places)
    return text[:at] + dice.choice([letter for letter in letters if letter != text[at]]) + text[at + 1 :]


def changed_value(encoded):
    """A form or a query with one letter of one value another."""
    pairs = parse_qsl(encoded, keep_blank_values=True)
    letters = [n for n, (_, value) in enumerate(pairs) if any(letter in ALPHABETS[0] for letter in value)]
    n = dice.choice(letters)
    pairs[n] = (pairs[n][0], changed(pairs[n][1]))
    return urlencode(pairs)


def say(gateway, settings, call, said, takes, body=changed_value, signature=None):
    """The call, and three that are not quite it."""
    forms = [("genuine", call)]
    address, _, query = call["url"].partition("?")
    path = f"{address}?{changed_value(query)}" if query and call["method"] == "GET" else call["url"]
    path = path[len(HOST) :] if path != call["url"] else changed(path[len(HOST) :])
    forms.append(("another address", {**call, "url": HOST + path}))
    if call["body"]:
        forms.append(("another body", {**call, "body": body(call["body"])}))
    name = signature
    if name in call["headers"]:
        headers = {**call["headers"], name: changed(call["headers"][name])}
        forms.append(("another signature", {**call, "headers": headers}))
    for what, form in forms:
        taken = takes(form)
        assert taken or what != "genuine", f"{gateway}'s library refuses what was signed as it says: {form}"
        line = {"gateway": gateway, "settings": settings, "what": what, "said": said, "taken": taken, "at": NOW, **form}
        print(json.dumps(line))


def form(call):
    return dict(parse_qsl(call["body"], keep_blank_values=True))


FORM = {"content-type": "application/x-www-form-urlencoded"}


def twilio():
    token = words(ALPHABETS[0])
    library = Twilio(token)
    for _ in range(CALLS):
        said = words()
        fields = {"MessageSid": "SM1", "From": "+639171234567", "To": "+639180000000", "Body": said, "NumMedia": "0"}
        fields = shuffled({**fields, **{f"Field{n}": words(most=9) for n in range(dice.randint(0, 4))}, "FromCity": ""})
        url = plus("/hooks/twilio/inbound")
        signed = library.compute_signature(url, fields)
        call = {"method": "POST", "url": url, "headers": {**FORM, "x-twilio-signature": signed}, "body": urlencode(fields)}
        say(
            "twilio",
            {"account_sid": "AC1", "auth_token": token},
            call,
            said,
            lambda call: library.validate(call["url"], form(call), call["headers"]["x-twilio-signature"]),
            signature="x-twilio-signature",
        )


def plivo_v3():
    token = words(ALPHABETS[0])

    def takes(call):
        signed, nonce = (call["headers"][f"x-plivo-signature-v3{name}"] for name in ["", "-nonce"])
        return plivo.utils.validate_v3_signature(call["method"], call["url"], nonce, token, signed, form(call))

    for n in range(CALLS):
        # The library reads no query that is not ASCII.
        method, said = ("POST", words()) if n % 4 else ("GET", words(PLAIN))
        fields = {"MessageUUID": "5b40a428", "From": "639171234567", "To": "2158", "Text": said, "Type": "sms"}
        fields = shuffled({**fields, "Units": "1", "MessageIntent": ""})
        nonce = str(dice.randint(10**18, 10**19))
        if method == "GET":
            url, body = f"{HOST}/hooks/plivo/inbound?{urlencode(fields)}", ""
            over = construct_get_url(url, {})
        else:
            url, body = plus("/hooks/plivo/inbound", PLAIN), urlencode(fields)
            over = construct_post_url(url, fields)
        signed = get_signature_v3(token.encode(), over.decode(), nonce).decode()
        headers = {"x-plivo-signature-v3": signed, "x-plivo-signature-v3-nonce": nonce}
        call = {"method": method, "url": url, "headers": {**(FORM if body else {}), **headers}, "body": body}
        say("plivo", {"auth_id": "MA1", "auth_token": token}, call, said, takes, signature="x-plivo-signature-v3")


def vonage():
    for n in range(CALLS):
        algorithm = ["md5", "sha1", "sha256", "sha512"][n % 4]
        secret = words(ALPHABETS[0])
        library = Vonage(api_key="k", signature_secret=secret, signature_method=algorithm)
        said = words()
        fields = {"msisdn": "639171234567", "to": "639180000000", "messageId": "16000002", "text": said, "type": "text"}
        fields = shuffled({**fields, "keyword": words(most=9), "timestamp": str(NOW), "nonce": words(ALPHABETS[0])})
        fields["sig"] = library.sign_params(dict(fields))
        encoded = urlencode(fields)
        method = "GET" if n % 3 == 0 else "POST"
        url = f"{HOST}/hooks/vonage/inbound" + (f"?{encoded}" if method == "GET" else "")
        call = {"method": method, "url": url, "headers": FORM if method == "POST" else {}, "body": encoded}
        if method == "GET":
            call["body"] = ""
        settings = {"api_key": "k", "api_secret": "s", "signature_secret": secret, "signature_method": f"hmac-{algorithm}"}

        def takes(call):
            encoded = call["body"] or urlsplit(call["url"]).query
            fields = dict(parse_qsl(encoded, keep_blank_values=True))
            # An old one is refused for its age, which the library does not look at.
            return library.check_signature(fields)

        say("vonage", settings, call, said, takes)


def vonage_messages():
    def takes(call):
        token = call["headers"]["authorization"]
        try:
            if not verify_signature(token, secret):
                return False
        except VonageVerifyJwtError:
            return False
        # The hash in it is for the reader to compare.
        claimed = jwt.decode(token, options={"verify_signature": False})["payload_hash"]
        return claimed == hashlib.sha256(call["body"].encode()).hexdigest()

    for n in range(CALLS):
        secret = words(ALPHABETS[0])
        said = words()
        body = json.dumps({"channel": "sms", "message_uuid": "aaaaaaaa", "from": "639171234567", "text": said})
        claims = {"iat": NOW, "jti": words(ALPHABETS[0]), "iss": "Vonage", "api_key": "k"}
        claims["payload_hash"] = hashlib.sha256(body.encode()).hexdigest()
        token = jwt.encode(claims, secret, algorithm="HS256")
        headers = {"content-type": "application/json", "authorization": token}
        call = {"method": "POST", "url": plus("/hooks/vonage-messages/inbound"), "headers": headers, "body": body}
        settings = {"api_key": "k", "api_secret": "s", "signature_secret": secret}
        say("vonage-messages", settings, call, said, takes, body=changed, signature="authorization")


def messagebird():
    key = words(ALPHABETS[0])
    library = MessageBird(key)

    def takes(call):
        try:
            library.validate_signature(call["headers"]["messagebird-signature-jwt"], call["url"], call["body"].encode())
            return True
        except ValidationError:
            return False

    for n in range(CALLS):
        said = words()
        fields = {"id": "b6aae1b5", "recipient": "639180000000", "originator": "639171234567", "body": said}
        encoded = urlencode(shuffled({**fields, "createdDatetime": "2026-06-22T08:46:13+00:00"}))
        method = "POST" if n % 4 else "GET"
        body = encoded if method == "POST" else ""
        url = plus("/hooks/messagebird/inbound") if body else f"{HOST}/hooks/messagebird/inbound?{encoded}"
        claims = {"iss": "MessageBird", "nbf": NOW - 5, "exp": NOW + 600, "jti": words(ALPHABETS[0])}
        claims["url_hash"] = hashlib.sha256(url.encode()).hexdigest()
        if body:
            claims["payload_hash"] = hashlib.sha256(body.encode()).hexdigest()
        token = jwt.encode(claims, key, algorithm=["HS256", "HS384", "HS512"][n % 3])
        headers = {**(FORM if body else {}), "messagebird-signature-jwt": token}
        call = {"method": method, "url": url, "headers": headers, "body": body}
        settings = {"access_key": "k", "signing_key": key}
        # The last letter of a token holds bits that mean nothing.
        say("messagebird", settings, call, said, takes, signature="messagebird-signature-jwt")


def telnyx_():
    key = SigningKey.generate()
    telnyx.public_key = base64.b64encode(bytes(key.verify_key)).decode()

    def takes(call):
        try:
            headers = call["headers"]
            WebhookSignature.verify(call["body"], headers["telnyx-signature-ed25519"], headers["telnyx-timestamp"])
            return True
        except (BadSignatureError, ValueError):
            return False

    for n in range(CALLS):
        said = words()
        payload = {"id": "7ee4241c", "from": {"phone_number": "+639171234567"}, "text": said, "received_at": None}
        event = {"data": {"event_type": "message.received", "id": "bf6307bd", "payload": payload}}
        body = json.dumps(event, ensure_ascii=n % 2 == 0, indent=[None, 2][n % 2])
        signed = base64.b64encode(key.sign(f"{NOW}|{body}".encode()).signature).decode()
        headers = {"content-type": "application/json", "telnyx-timestamp": str(NOW), "telnyx-signature-ed25519": signed}
        call = {"method": "POST", "url": plus("/hooks/telnyx"), "headers": headers, "body": body}
        say(
            "telnyx",
            {"api_key": "k", "public_key": telnyx.public_key},
            call,
            said,
            takes,
            # In its sender's number, so that it is JSON still.
            body=lambda body: body.replace("+639171234567", "+639171234568"),
            signature="telnyx-signature-ed25519",
        )


if __name__ == "__main__":
    for provider in [twilio, plivo_v3, vonage, vonage_messages, messagebird, telnyx_]:
        provider()
