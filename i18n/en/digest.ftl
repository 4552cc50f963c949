# What a digest says to the secretariat and to organisers. Numbers come in as text. Reviewed: not by a native speaker.

digest-subject = Digest: { $title } ({ $date })
digest-asked-by = Asked by { $who }.
digest-counted = Counted on { $date } ({ $zone }).
digest-since = The digest before this one is of { $date }.
digest-first = This is the first digest.
digest-missed = Earlier digests that could not be sent: { $count }. This one stands for them.
digest-rule = Numbers of fewer than { $group } people are not shown, nor others from which they would follow.

digest-reach = Who was reached
digest-reach-none = Too few people were invited to show any number.
digest-reach-earlier = These are the numbers of { $date }: too few people have moved since.
digest-invited = Invited
digest-reached = Reached
digest-started = Answered
digest-completed = Completed
digest-left = Left
digest-all = Everybody
digest-total = In all
digest-new = New since the last digest
digest-by-country = By country
digest-by-language = By language
digest-by-channel = By channel
digest-by-group = By group
digest-no-group = in no group
digest-unknown = not known
digest-country = { $code ->
    [BN] Brunei
    [ID] Indonesia
    [KH] Cambodia
    [LA] Laos
    [MM] Myanmar
    [MY] Malaysia
    [PH] Philippines
    [SG] Singapore
    [TH] Thailand
    [TL] Timor-Leste
    [VN] Vietnam
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] Cebuano
    [en] English
    [fil] Filipino
    [id] Indonesian
    [ilo] Ilocano
    [jv] Javanese
    [km] Khmer
    [lo] Lao
    [ms] Malay
    [my] Burmese
    [pt] Portuguese
    [su] Sundanese
    [ta] Tamil
    [tet] Tetum
    [th] Thai
    [vi] Vietnamese
    [zh-Hans] Chinese
   *[other] { $code }
}

digest-questions = What was said
digest-base = Answers: { $count }.
digest-base-hidden = Too few answers to show any number.
digest-base-new = New since the last digest: { $count }.
digest-median = Half gave less than { $median }, half gave more.
digest-quartiles = The middle half lies between { $low } and { $high }.
digest-yes = Yes
digest-no = No
digest-given = Answered
digest-elsewhere = Another place
digest-media = Voice or picture
digest-dont-know = Does not know
digest-refused = Would not say
digest-skipped = Skipped
digest-review = Waits to be read
digest-several = Several answers were possible. Of those who answered:
digest-open = In their own words: { $language }
digest-open-withheld = Too few people wrote, or too few new ones: nothing is shown yet.
digest-open-more = There are more: see the export of the answers.

digest-unheard = Who was not heard
digest-unheard-none = No group, country or language stands out.
digest-not-invited = { $name }: nobody was invited.
digest-nobody-answered = { $name }: invited { $invited }, nobody answered.
digest-few-answered = { $name }: invited { $invited }, answered { $started }, fewer than half the share of all.

digest-to-do = To be looked at
digest-waiting = Replies that wait to be read by a person: { $count }
digest-stops = Answers that seem to ask us to stop: { $count }
digest-corrected = Answers that were corrected by those who gave them: { $count }

digest-hidden = – : too few to be shown, or it would give away another number that is.
digest-earlier = ~ : the number of an earlier digest; too few people have changed it since.
digest-first-group = A member of several groups counts in the first of them. Those who left count in the other columns too.
digest-not-a-sample = These are the people who answered, not a sample of everybody.
