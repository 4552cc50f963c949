#!/bin/sh
# Between gammu-smsd and Suara; see gammu.toml. As /usr/local/bin/suara-gammu, in /etc/gammu-smsdrc:
#   [smsd]
#   RunOnReceive = /usr/local/bin/suara-gammu receive
#   RunOnSent = /usr/local/bin/suara-gammu sent
#   RunOnFailure = /usr/local/bin/suara-gammu failed
# and there, so that nothing stays in clear that was sent, SentSMSPath as OutboxPath is; in /etc/default/gammu-smsd,
# without which it reads no Thai:
#   LC_ALL=C.UTF-8
# in /etc/cron.d/suara-gammu, for the user whom gammu-smsd runs as (what it received it keeps for ever):
#   * * * * * root /usr/local/bin/suara-gammu poll
#   0 3 * * * root find /var/spool/gammu/inbox -type f -mtime +7 -delete
# and in /etc/suara-gammu, for that user's eyes only:
#   URL=https://suara.example.org/hooks/<channel>
#   SECRET=the channel's secret
# It needs curl, and a folder of its own, /var/spool/suara-gammu; SPOOL and SMSDRC in /etc/suara-gammu name others.
set -eu
umask 077
export LC_ALL=C.UTF-8
. "${SUARA_GAMMU:-/etc/suara-gammu}"
SPOOL=${SPOOL:-/var/spool/suara-gammu}
SMSDRC=${SMSDRC:-/etc/gammu-smsdrc}
# What is to be told, a form in each file; and which of our messages each of gammu's is.
mkdir -p "$SPOOL/tell" "$SPOOL/ours"

percent() {
    printf %s "$1" | od -An -v -tx1 | tr -d '\n' | tr ' ' '%'
}

# A form on standard input; the answer to standard output. The secret is no argument, which anybody could see.
call() {
    { printf 'secret=%s&' "$(percent "$SECRET")" && cat; } |
        curl --silent --show-error --fail --connect-timeout 10 --max-time 30 --data @- "$URL"
}

# Kept before it is told: then it is not lost while Suara is away.
keep() {
    printf %s "$1" >"$SPOOL/new.$$"
    sync "$SPOOL/new.$$" 2>/dev/null || sync
    mv "$SPOOL/new.$$" "$SPOOL/tell/$(date +%s)-$$"
}

# Oldest first. Told twice does no harm: its id is known. What is refused stays, and does not keep the rest.
tell() {
    for form in "$SPOOL"/tell/*; do
        [ -f "$form" ] || continue
        if call <"$form" >/dev/null; then
            rm -f "$form"
        elif [ $? -ne 22 ]; then
            return 0
        fi
    done
}

case "${1:-}" in
receive)
    shift
    # The words of a long message are put together by gammu; of one alone they are as they came.
    words=
    n=0
    while [ "$n" -le "${SMS_MESSAGES:-0}" ]; do
        case "${DECODED_PARTS:-0}" in
        0) eval "part=\${SMS_${n}_TEXT:-}" ;;
        *) eval "part=\${DECODED_${n}_TEXT:-}" ;;
        esac
        words=$words$part
        n=$((n + 1))
    done
    # The names of its files hold the number, which is no id for a database.
    id=$(printf '%s\n' "${PHONE_ID:-}" "$@" | sha256sum | cut -c 1-32)
    keep "what=message&from=$(percent "$SMS_1_NUMBER")&text=$(percent "$words")&id=$id&time=$(date +%s)"
    tell
    ;;
poll)
    tell
    printf 'what=poll' | call | while read -r id to letters words; do
        case $letters in
        unicode) set -- -unicode ;;
        *) set -- ;;
        esac
        if written=$(printf %s "$words" | base64 -d |
            gammu-smsd-inject -c "$SMSDRC" TEXT "$to" "$@" -len 1600 2>/dev/null); then
            name=$(printf '%s\n' "$written" | sed -n 's/^Written message with ID //p')
            printf %s "$id" >"$SPOOL/ours/${name##*/}"
        else
            keep "what=receipt&id=$id&status=failed"
        fi
        # Within one second two to one number can have the same name.
        sleep 1
    done
    # What gammu forgot.
    find "$SPOOL/ours" -type f -mtime +7 -exec rm -f {} +
    ;;
sent | failed)
    status=$1
    shift
    # `failed INIT` is the modem's own failure.
    for name in "$@"; do
        ours=$SPOOL/ours/${name##*/}
        # It can be quicker than `poll`, which writes this down.
        [ -s "$ours" ] || sleep 2
        [ -s "$ours" ] || continue
        keep "what=receipt&id=$(cat "$ours")&status=$status"
        rm -f "$ours"
    done
    tell
    ;;
*)
    echo "usage: suara-gammu receive|sent|failed|poll" >&2
    exit 2
    ;;
esac
