"""A real SMTP server (aiosmtpd) on loopback for tests/it/mail.rs; started by the script beside it.

Prints its port, then each letter it accepted as one line of JSON. What it answers hangs on the recipient:
refuse@ 550 and later@ 451 to RCPT, full@ 552 and busy@ 452 after the letter, cut@ hangs up after the letter.
With a user and a password as arguments it wants them. With --certificate FILE KEY it offers STARTTLS.
"""

import argparse
import asyncio
import json
import logging
import ssl

from aiosmtpd.smtp import SMTP, AuthResult

AT_RCPT = {"refuse": "550 5.1.1 no such person", "later": "451 4.7.1 greylisted"}
AFTER_DATA = {"full": "552 5.2.2 mailbox full", "busy": "452 4.3.1 no room"}


class Sink:
    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = AT_RCPT.get(address.split("@")[0])
        if answer:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].split("@")[0]
        if name == "cut":
            server.transport.abort()
            return "250 never heard"
        if name in AFTER_DATA:
            return AFTER_DATA[name]
        letter = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "user": session.auth_data or "",
            "tls": session.ssl is not None,
            "letter": envelope.content.decode("utf-8"),
        }
        print(json.dumps(letter), flush=True)
        return "250 OK"


async def main():
    # Wrong logins and broken handshakes are what the tests are about.
    logging.disable(logging.CRITICAL)
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--login", nargs=2, metavar=("USER", "PASSWORD"))
    arguments.add_argument("--certificate", nargs=2, metavar=("FILE", "KEY"))
    given = arguments.parse_args()
    options = {}
    if given.login:
        user, password = (word.encode() for word in given.login)

        def known(server, session, envelope, mechanism, data):
            right = data.login == user and data.password == password
            return AuthResult(success=right, handled=False, auth_data=user.decode())

        options |= {"authenticator": known, "auth_required": True, "auth_require_tls": False}
    if given.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*given.certificate)
        options |= {"tls_context": context}
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Sink(), loop=loop, **options), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
