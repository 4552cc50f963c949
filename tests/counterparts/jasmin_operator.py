"""Jasmin's own daemon, and an operator's SMSC behind it, in one process.

Jasmin is set up as an operator does it: by typing into its console (jcli). What the SMSC is handed stands on standard
output, a line of JSON for each; what a phone sends is typed on standard input, in the same form. Every message that is
handed over is delivered at once, and a receipt that was asked for says so (SMPP 3.4, appendix B).

    jasmin_operator.py OPTIONS     OPTIONS is JSON: folder, password, hook (our URL), ports by name
"""

import importlib.util
import json
import os
import sys
from importlib.machinery import SourceFileLoader

OPTIONS = json.loads(sys.argv[1])
# Jasmin reads these when it is imported.
os.environ["ROOT_PATH"] = OPTIONS["folder"]
os.environ["CONFIG_PATH"] = OPTIONS["folder"]
os.environ["LOG_PATH"] = OPTIONS["folder"]
os.environ["STORE_PATH"] = OPTIONS["folder"]
os.chdir(OPTIONS["folder"])

import txamqp  # noqa: E402
from smpp.pdu import pdu_types as pdu  # noqa: E402
from smpp.pdu.operations import DeliverSM  # noqa: E402
from smpp.twisted.config import SMPPServerConfig  # noqa: E402
from smpp.twisted.protocol import DataHandlerResponse  # noqa: E402
from smpp.twisted.server import SMPPServerFactory  # noqa: E402
from twisted.cred.checkers import InMemoryUsernamePasswordDatabaseDontUse  # noqa: E402
from twisted.cred.portal import IRealm, Portal  # noqa: E402
from twisted.internet import defer, protocol, reactor, stdio  # noqa: E402
from twisted.internet.endpoints import TCP4ClientEndpoint  # noqa: E402
from twisted.protocols.basic import LineReceiver  # noqa: E402
from zope.interface import implementer  # noqa: E402

USER = "suara"
# The password of a bind is no longer than eight signs (SMPP 3.4, 4.1.1).
BIND = "operator"
# Jasmin's own copy of the protocol's description is not in its package.
AMQP = os.path.join(os.path.dirname(txamqp.__file__), "specs/standard/amqp0-9-1.stripped.xml")
CODINGS = {0: pdu.DataCodingDefault.SMSC_DEFAULT_ALPHABET, 8: pdu.DataCodingDefault.UCS2}


def say(line):
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


class Smsc:
    """Takes what Jasmin submits, and delivers what phones send."""

    def __init__(self, port):
        self.number = 0

        @implementer(IRealm)
        class Realm:
            def requestAvatar(self, avatar, mind, *interfaces):
                return interfaces[0], avatar, lambda: None

        portal = Portal(Realm())
        known = InMemoryUsernamePasswordDatabaseDontUse()
        known.addUser(USER, BIND)
        portal.registerChecker(known)
        config = SMPPServerConfig(msgHandler=self.taken, systems={USER: {"max_bindings": 2}})
        self.factory = SMPPServerFactory(config, auth_portal=portal)
        reactor.listenTCP(port, self.factory, interface="127.0.0.1")

    def taken(self, system_id, smpp, submitted):
        self.number += 1
        number, given = str(self.number), submitted.params
        coding = given["data_coding"].schemeData
        say({
            "submitted": number,
            "from": given["source_addr"].decode(),
            "to": given["destination_addr"].decode(),
            "coding": next(code for code, named in CODINGS.items() if named == coding),
            "udh": pdu.EsmClassGsmFeatures.UDHI_INDICATOR_SET in given["esm_class"].gsmFeatures,
            "hex": given["short_message"].hex(),
        })
        # Of a long message Jasmin asks for the last part's alone.
        if given["registered_delivery"].receipt == pdu.RegisteredDeliveryReceipt.SMSC_DELIVERY_RECEIPT_REQUESTED:
            receipt = f"id:{number} sub:001 dlvrd:001 submit date:2611270900 done date:2611270901 stat:DELIVRD err:000 text:"
            # As soon as the answer is known: what comes before, Jasmin looks up again later.
            reactor.callLater(0.2, self.deliver, {
                "from": given["destination_addr"].decode(),
                "to": given["source_addr"].decode(),
                "hex": receipt.encode().hex(),
            }, pdu.EsmClassType.SMSC_DELIVERY_RECEIPT)
        return DataHandlerResponse(status=pdu.CommandStatus.ESME_ROK, message_id=number.encode())

    @property
    def bound(self):
        return self.factory.getBoundConnectionCount(USER) > 0

    def deliver(self, message, kind=pdu.EsmClassType.DEFAULT):
        features = [pdu.EsmClassGsmFeatures.UDHI_INDICATOR_SET] if message.get("udh") else []
        binding = self.factory.getBoundConnections(USER).getNextBindingForDelivery()
        return binding.sendDataRequest(DeliverSM(
            source_addr=message["from"].encode(),
            source_addr_ton=pdu.AddrTon.INTERNATIONAL,
            source_addr_npi=pdu.AddrNpi.ISDN,
            destination_addr=message["to"].encode(),
            esm_class=pdu.EsmClass(pdu.EsmClassMode.DEFAULT, kind, features),
            data_coding=pdu.DataCoding(schemeData=CODINGS[message.get("coding", 0)]),
            short_message=bytes.fromhex(message["hex"]),
        ))


class Console(LineReceiver):
    """Types into jcli, each line when the one before was answered."""

    def __init__(self, lines, done):
        self.lines, self.done, self.heard = list(lines), done, b""
        self.setRawMode()

    def rawDataReceived(self, data):
        self.heard += data
        # It greets without a prompt; then each answer ends in one.
        if not self.heard.endswith((b"jcli : ", b"> ")) and b"Session ref" not in self.heard:
            return
        if any(word in self.heard for word in (b"Unknown", b"Error", b"ncorrect", b"rror:", b"ailed")):
            self.done.errback(RuntimeError(self.heard.decode(errors="replace")))
            self.transport.loseConnection()
        elif self.lines:
            self.heard = b""
            self.transport.write(self.lines.pop(0).encode() + b"\r\n")
        else:
            self.transport.loseConnection()
            self.done.callback(None)


class Phones(LineReceiver):
    delimiter = b"\n"

    def __init__(self, smsc):
        self.smsc = smsc

    def lineReceived(self, line):
        self.smsc.deliver(json.loads(line))

    def connectionLost(self, reason):
        # Who started us is gone.
        if reactor.running:
            reactor.stop()


def setup():
    # No longer than 16 signs, or Jasmin refuses it.
    secret, smsc = OPTIONS["password"], OPTIONS["ports"]["smsc"]
    return [
        "smppccm -a", "cid smsc", "host 127.0.0.1", f"port {smsc}", f"username {USER}", f"password {BIND}",
        "submit_throughput 100", "con_loss_delay 1", "con_fail_delay 1", "ok",
        "group -a", "gid members", "ok",
        "user -a", "uid suara", "gid members", f"username {USER}", f"password {secret}", "ok",
        "httpccm -a", "cid suara", "method POST", f"url {OPTIONS['hook']}", "ok",
        "mtrouter -a", "type DefaultRoute", "connector smppc(smsc)", "rate 0", "ok",
        "morouter -a", "type DefaultRoute", "connector http(suara)", "ok",
        "smppccm -1 smsc",
    ]


@defer.inlineCallbacks
def begin(daemon, smsc):
    yield daemon.start()
    done = defer.Deferred()
    factory = protocol.Factory.forProtocol(lambda: Console(setup(), done))
    yield TCP4ClientEndpoint(reactor, "127.0.0.1", OPTIONS["ports"]["jcli"]).connect(factory)
    yield done
    while not smsc.bound:
        later = defer.Deferred()
        reactor.callLater(0.05, later.callback, None)
        yield later
    say({"ready": True})


def daemon():
    """The class that the program `jasmind.py` starts, without its lock: one for a whole computer."""
    path = os.path.join(os.path.dirname(sys.executable), "jasmind.py")
    loader = SourceFileLoader("jasmind", path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("jasmind", loader))
    loader.exec_module(module)
    options = module.Options()
    options.parseOptions([
        "--config", os.path.join(OPTIONS["folder"], "jasmin.cfg"), "--enable-dlr-thrower", "--enable-dlr-lookup",
    ])
    return module.JasminDaemon(options)


def configure():
    ports = OPTIONS["ports"]
    local = "bind = 127.0.0.1\n"
    with open(os.path.join(OPTIONS["folder"], "jasmin.cfg"), "w") as file:
        file.write(
            f"[redis-client]\nhost = 127.0.0.1\nport = {ports['redis']}\n"
            f"[amqp-broker]\nhost = 127.0.0.1\nport = {ports['amqp']}\nspec = {AMQP}\n"
            f"[jcli]\n{local}port = {ports['jcli']}\nauthentication = no\n"
            f"[dlr]\ndlr_lookup_retry_delay = 1\ndlr_lookup_max_retries = 60\n"
            f"[http-api]\n{local}port = {ports['http']}\naccess_log = {OPTIONS['folder']}/access.log\n"
            f"[router]\n{local}port = {ports['router']}\n"
            f"[client-management]\n{local}port = {ports['clients']}\n"
            f"[smpp-server]\n{local}port = {ports['smpps']}\n"
            f"[smpp-server-pb]\n{local}port = {ports['smpps_pb']}\n"
        )


configure()
smsc = Smsc(OPTIONS["ports"]["smsc"])
stdio.StandardIO(Phones(smsc))
begin(daemon(), smsc).addErrback(lambda failure: (say({"failed": str(failure)}), reactor.stop()))
reactor.run()
