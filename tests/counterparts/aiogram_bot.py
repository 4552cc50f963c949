"""A bot made with aiogram, which knows nothing of Suara: does it find Telegram at our loopback Bot API?

Started by tests/it/telegram/counterparts.rs with the Python beside this.

Arguments: the server's address, the token, and the ids of four chats: one that is open, one that blocked the bot, one
that became another, and that other one. What people did before is in tests/it/telegram/counterparts.rs.
"""

import asyncio
import sys

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
)

WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]


def bot_at(url, token):
    return Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))


async def fails(call, kind):
    try:
        await call
    except kind as error:
        assert type(error) is kind, error
        return error
    raise AssertionError(f"{kind.__name__} was expected")


async def reads_what_people_did(bot, member, blocked, old, new):
    updates = await bot.get_updates(timeout=0, allowed_updates=WANTED)
    assert [update.update_id for update in updates] == list(
        range(updates[0].update_id, updates[0].update_id + len(updates))
    )
    start, text, edit, press, voice, photo, document, own, other, opened, block, moved, arrived = updates
    assert start.message.text == "/start kampot" and start.message.entities[0].type == "bot_command"
    assert start.message.chat.type == "private" and start.message.from_user.language_code == "km"
    assert text.message.chat.id == member and text.message.text == "១"
    assert edit.edited_message.message_id == text.message.message_id
    assert edit.edited_message.text == "2" and edit.edited_message.edit_date
    assert press.callback_query.data == "q:7:0:1" and press.callback_query.message.chat.id == member
    assert voice.message.voice.duration == 12 and voice.message.voice.mime_type == "audio/ogg"
    assert len(photo.message.photo) == 2 and photo.message.caption == "the pond"
    assert document.message.document.file_name == "plan.pdf"
    assert own.message.contact.user_id == own.message.from_user.id
    assert other.message.contact.user_id != other.message.from_user.id
    assert opened.message.chat.id == blocked
    assert block.my_chat_member.new_chat_member.status == "kicked"
    assert moved.message.chat.id == old and moved.message.migrate_to_chat_id == new
    assert arrived.message.chat.type == "supergroup" and arrived.message.migrate_from_chat_id == old

    content = await bot.download(voice.message.voice.file_id)
    assert content.read() == b"OggS voice"
    await fails(bot.get_file("nothing"), TelegramBadRequest)

    assert await bot.answer_callback_query(press.callback_query.id)
    await fails(bot.answer_callback_query("1"), TelegramBadRequest)

    again = await bot.get_updates(offset=arrived.update_id, timeout=0)
    assert [update.update_id for update in again] == [arrived.update_id]
    assert await bot.get_updates(offset=arrived.update_id + 1, timeout=0) == []
    assert await bot.get_updates(timeout=0) == []


async def sends(bot, member, blocked, old, new):
    error = await fails(bot.send_message(member, "too soon"), TelegramRetryAfter)
    assert error.retry_after == 7

    keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Yes", callback_data="y" * 64)]])
    sent = await bot.send_message(member, "1/3 ស្អាត?", reply_markup=keyboard)
    assert sent.chat.id == member and sent.text == "1/3 ស្អាត?"
    assert sent.reply_markup.inline_keyboard[0][0].callback_data == "y" * 64

    ask = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Share", request_contact=True)]])
    await bot.send_message(member, "Your number?", reply_markup=ask)
    file = await bot.send_document(member, BufferedInputFile(b"<p>digest</p>\r\n--\0", "digest.html"), caption="Week 44")
    assert file.document.file_name == "digest.html" and file.caption == "Week 44"

    long_data = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Yes", callback_data="y" * 65)]])
    await fails(bot.send_message(member, "hello", reply_markup=long_data), TelegramBadRequest)
    await fails(bot.send_message(member, " "), TelegramBadRequest)
    await bot.send_message(member, "x" * 4096)
    await fails(bot.send_message(member, "x" * 4097), TelegramBadRequest)
    await fails(bot.send_message(404, "hello"), TelegramBadRequest)
    await fails(bot.send_message(blocked, "hello"), TelegramForbiddenError)
    error = await fails(bot.send_message(old, "hello"), TelegramMigrateToChat)
    assert error.migrate_to_chat_id == new
    await bot.send_message(new, "hello")
    await fails(bot.send_message(new, "Your number?", reply_markup=ask), TelegramBadRequest)


async def sets_up(bot):
    me = await bot.get_me()
    assert me.is_bot and me.username == "suara_demo_bot"
    assert await bot.set_my_commands([BotCommand(command="stop", description="Stop")], language_code="km")
    await fails(bot.set_my_commands([BotCommand(command="stop", description="Stop")], language_code="ceb"), TelegramBadRequest)
    await fails(bot.set_my_commands([BotCommand(command="Stop!", description="Stop")]), TelegramBadRequest)
    await fails(bot.set_webhook("http://suara.example/tg"), TelegramBadRequest)
    assert await bot.set_webhook("https://suara.example/tg", secret_token="abc")
    assert (await bot.get_webhook_info()).url == "https://suara.example/tg"
    await fails(bot.get_updates(timeout=0), TelegramConflictError)
    assert await bot.delete_webhook()


async def polls(bot):
    """Two polls at once: the later one ends the earlier."""
    waits = asyncio.create_task(bot.get_updates(timeout=50))
    while not waits.done():
        try:
            assert await bot.get_updates(timeout=0) == []
        except TelegramConflictError:
            # The one that waits came only now; the next ends it.
            pass
    await fails(waits, TelegramConflictError)


async def main(url, token, *chats):
    bot = bot_at(url, token)
    wrong = bot_at(url, "1:wrong")
    try:
        await sets_up(bot)
        await reads_what_people_did(bot, *chats)
        await sends(bot, *chats)
        await polls(bot)
        await fails(wrong.get_me(), TelegramUnauthorizedError)
    finally:
        await bot.session.close()
        await wrong.session.close()
    print("aiogram is content")


asyncio.run(main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])))
