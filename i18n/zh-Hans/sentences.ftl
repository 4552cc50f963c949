# What we say to members in Chinese (simplified). Reviewed: not by a native speaker.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Not in the GSM alphabet: 70 characters in one segment, 134 in two, 201 in three, 268 in four.

# Parts of messages.
native-name = 中文
place = { $number }/{ $total }
yes-label = 是
no-label = 不是
several-hint = 可选多个，例如：1 3
scale-ends = { $least } = { $low }，{ $most } = { $high }
date = { $year }年{ $month }月{ $day }日
share-button = 分享我的号码

# Telegram's list of commands.
command-menu = 可以发送什么
command-language = 换语言
command-help = 帮助
command-stop = 停止：不再收到短信

# Whole messages.
welcome = 欢迎加入{ $group }。有问题要请教您时，我们会发短信。要退出，请发“停止”或 00。要帮助，请发“帮助”或 0。
    .segments = 2
nothing-open = 谢谢。现在没有问题要请教您，有的时候我们会发短信。要帮助，请发“帮助”或 0。
    .segments = 1
stranger = 您好。想参加的话，请向您的团体索取代码或链接。要帮助，请发“帮助”或 0。
    .segments = 1
invitation = { $asked_by }想听听您的意见。{ $why }最多 { $questions } 个问题。{ $cost }您可以自己决定：可以跳过任何问题，也可以随时发“停止”或 00 退出。可以问您吗？
    .segments = 3
answer-to = 请回复到 { $number }。
    .segments = 1
please-agree = 您不同意，我们就不问。请回答 1 或 2。
    .segments = 1
declined = 没关系，这次我们不问您。改变主意时，请发“开始”。不想再收到短信，请发“停止”或 00。
    .segments = 1
again-yes-no = 请回答 1（是）或 2（不是）。例如：1
    .segments = 1
again-choice = 请回答一个数字，从 1 到 { $most }。例如：2
    .segments = 1
again-choices = 请发送您选的数字，从 1 到 { $most }。例如：1 3
    .segments = 1
again-scale = 请回答一个数字，从 { $least } 到 { $most }。例如：{ $example }
    .segments = 1
again-number = 请发送一个数字，从 { $least } 到 { $most }。例如：{ $example }。不知道的话，请发“不知道”。
    .segments = 1
again-text = 请用几个字写下您的回答。或发“跳过”继续。
    .segments = 1
again-place = 请写下地名，例如您的村庄或城镇。或发“跳过”继续。
    .segments = 1
again-voice = 请发语音，或写几个字。或发“跳过”继续。
    .segments = 1
kept-for-review = 谢谢。您的话我们收好了，会有人看。
    .segments = 1
corrected = 谢谢。您的回答已更改：{ $question }
    .segments = 2
late = 谢谢。您的回答已保存：{ $question }
    .segments = 2
nothing-before = 这是第一个问题，前面没有了。
    .segments = 1
media-kept = 谢谢，我们收到了。
    .segments = 1
not-kept-too-long = 太长了，我们收不下。请发短一点的，或写几个字。
    .segments = 1
not-kept-other-kind = 我们只能看文字和数字，看不了您发的内容。请写下您的回答。
    .segments = 1
not-kept-lost = 您发的内容没有到达。请再发一次，或写几个字。
    .segments = 1
thanks = 谢谢，问完了。{ $date }以前我们会告诉您结果。
    .segments = 1
closed = 谢谢您来信。这次征求意见已经结束，回答不再计入。我们会告诉您结果。
    .segments = 1
opted-out = 您已退出，我们不再发短信给您。要回来，请发“开始”。
    .segments = 1
opted-in = 欢迎回来。要退出，请发“停止”或 00。
    .segments = 1
help =
    请用选项的数字或自己的话回答。
    返回 或 9：上一个问题
    跳过：下一个问题
    不知道：如果不知道
    语言：换语言
    停止 或 00：退出，不再收到短信
    .segments = 2
menu =
    您可以发送：
    帮助 或 0
    返回 或 9
    跳过
    语言
    开始
    停止 或 00：不再收到短信
    .segments = 1
choose-language = 用什么语言？请回答数字。
    .segments = 4
language-set = 谢谢。以后我们用中文写。
    .segments = 1
reminder = 您的回答仍然算数。要退出，请发“停止”或 00。
    .segments = 1
ask-to-share = 您以前用短信回答过我们吗？请用下面的按钮分享您的号码，我们就知道是您。不分享也可以。
    .segments = 1
shared = 谢谢。您的短信和 Telegram 已连在一起，用哪个回答都可以。
    .segments = 1
not-yours = 那不是您自己的号码。请用下面的按钮分享您的号码。
    .segments = 1
