# 摘要（digest）对秘书处和组织者说的话。数字以文字传入。 Reviewed: not by a native speaker.

digest-subject = 摘要：{ $title }（{ $date }）
digest-asked-by = 提问者：{ $who }。
digest-counted = 统计于 { $date }（{ $zone }）。
digest-since = 上一份摘要的日期是 { $date }。
digest-first = 这是第一份摘要。
digest-missed = 以前未能发出的摘要：{ $count } 份，由本份代替。
digest-rule = 少于 { $group } 人的数字不显示，能推算出这些数字的其他数字也不显示。

digest-reach = 联系到了谁
digest-reach-none = 受邀的人太少，不显示任何数字。
digest-reach-earlier = 这是 { $date } 的数字：此后变动的人太少。
digest-invited = 受邀
digest-reached = 收到
digest-started = 回答
digest-completed = 答完
digest-left = 退出
digest-all = 所有人
digest-total = 总计
digest-new = 上一份摘要以来新增
digest-by-country = 按国家
digest-by-language = 按语言
digest-by-channel = 按渠道
digest-by-group = 按团体
digest-no-group = 不属于团体
digest-unknown = 未知
digest-country = { $code ->
    [BN] 文莱
    [ID] 印度尼西亚
    [KH] 柬埔寨
    [LA] 老挝
    [MM] 缅甸
    [MY] 马来西亚
    [PH] 菲律宾
    [SG] 新加坡
    [TH] 泰国
    [TL] 东帝汶
    [VN] 越南
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] 宿务语
    [en] 英语
    [fil] 菲律宾语
    [id] 印尼语
    [ilo] 伊洛卡诺语
    [jv] 爪哇语
    [km] 高棉语
    [lo] 老挝语
    [ms] 马来语
    [my] 缅甸语
    [pt] 葡萄牙语
    [su] 巽他语
    [ta] 泰米尔语
    [tet] 德顿语
    [th] 泰语
    [vi] 越南语
    [zh-Hans] 中文
   *[other] { $code }
}

digest-questions = 大家说了什么
digest-base = 回答：{ $count }。
digest-base-hidden = 回答太少，不显示任何数字。
digest-base-new = 上一份摘要以来新增：{ $count }。
digest-median = 一半人少于 { $median }，一半人多于它。
digest-quartiles = 中间的一半在 { $low } 和 { $high } 之间。
digest-yes = 是
digest-no = 不是
digest-given = 已回答
digest-elsewhere = 其他地方
digest-media = 语音或图片
digest-dont-know = 不知道
digest-refused = 不愿回答
digest-skipped = 跳过
digest-review = 等人阅读
digest-several = 可选多个。在回答的人当中：
digest-open = 原话：{ $language }
digest-open-withheld = 写的人太少，或新写的太少：暂不显示。
digest-open-more = 还有更多：见回答的导出文件。

digest-unheard = 还没听到谁的声音
digest-unheard-none = 没有哪个团体、国家或语言特别突出。
digest-not-invited = { $name }：没有人受邀。
digest-nobody-answered = { $name }：受邀 { $invited } 人，没有人回答。
digest-few-answered = { $name }：受邀 { $invited } 人，回答 { $started } 人，不到总体比例的一半。

digest-to-do = 需要处理
digest-waiting = 等人阅读的回复：{ $count }
digest-stops = 似乎要我们停止的回答：{ $count }
digest-corrected = 本人更正过的回答：{ $count }

digest-hidden = – ：太少，不显示；或显示了会泄露另一个太少的数字。
digest-earlier = ~ ：上一份摘要的数字；此后变动的人太少。
digest-first-group = 属于几个团体的成员算在第一个团体。退出的人仍计入其他各栏。
digest-not-a-sample = 这些是回答了的人，不代表所有人。
