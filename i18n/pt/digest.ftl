# O que um resumo (digest) diz ao secretariado e aos organizadores. Os números chegam como texto. Reviewed: not by a native speaker.

digest-subject = Resumo: { $title } ({ $date })
digest-asked-by = Quem pergunta: { $who }.
digest-counted = Contado em { $date } ({ $zone }).
digest-since = O resumo anterior é de { $date }.
digest-first = Este é o primeiro resumo.
digest-missed = Resumos anteriores que não puderam ser enviados: { $count }. Este substitui-os.
digest-rule = Números de menos de { $group } pessoas não são mostrados, nem outros que os revelariam.

digest-reach = Quem foi contactado
digest-reach-none = Foram convidadas pessoas a menos para mostrar qualquer número.
digest-reach-earlier = Estes são os números de { $date }: mudaram pessoas a menos desde então.
digest-invited = Convidados
digest-reached = Contactados
digest-started = Responderam
digest-completed = Terminaram
digest-left = Saíram
digest-all = Todos
digest-total = No total
digest-new = Novo desde o último resumo
digest-by-country = Por país
digest-by-language = Por língua
digest-by-channel = Por canal
digest-by-group = Por grupo
digest-no-group = sem grupo
digest-unknown = desconhecido
digest-country = { $code ->
    [BN] Brunei
    [ID] Indonésia
    [KH] Camboja
    [LA] Laos
    [MM] Mianmar
    [MY] Malásia
    [PH] Filipinas
    [SG] Singapura
    [TH] Tailândia
    [TL] Timor-Leste
    [VN] Vietname
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] cebuano
    [en] inglês
    [fil] filipino
    [id] indonésio
    [ilo] ilocano
    [jv] javanês
    [km] khmer
    [lo] laociano
    [ms] malaio
    [my] birmanês
    [pt] português
    [su] sundanês
    [ta] tâmil
    [tet] tétum
    [th] tailandês
    [vi] vietnamita
    [zh-Hans] chinês
   *[other] { $code }
}

digest-questions = O que foi dito
digest-base = Respostas: { $count }.
digest-base-hidden = Respostas a menos para mostrar qualquer número.
digest-base-new = Novo desde o último resumo: { $count }.
digest-median = Metade deu menos de { $median }, metade deu mais.
digest-quartiles = A metade do meio fica entre { $low } e { $high }.
digest-yes = Sim
digest-no = Não
digest-given = Respondido
digest-elsewhere = Outro lugar
digest-media = Voz ou imagem
digest-dont-know = Não sabe
digest-refused = Não quis dizer
digest-skipped = Saltado
digest-review = À espera de leitura
digest-several = Eram possíveis várias respostas. De quem respondeu:
digest-open = Nas suas próprias palavras: { $language }
digest-open-withheld = Escreveram pessoas a menos, ou novas a menos: nada é mostrado por agora.
digest-open-more = Há mais: ver a exportação das respostas.

digest-unheard = Quem não foi ouvido
digest-unheard-none = Nenhum grupo, país ou língua se destaca.
digest-not-invited = { $name }: ninguém foi convidado.
digest-nobody-answered = { $name }: convidados { $invited }, ninguém respondeu.
digest-few-answered = { $name }: convidados { $invited }, responderam { $started }, menos de metade da parte do total.

digest-to-do = A ver
digest-waiting = Respostas à espera de que uma pessoa as leia: { $count }
digest-stops = Respostas que parecem pedir que paremos: { $count }
digest-corrected = Respostas corrigidas por quem as deu: { $count }

digest-hidden = – : a menos para mostrar, ou revelaria outro número que o é.
digest-earlier = ~ : o número de um resumo anterior; mudaram-no pessoas a menos desde então.
digest-first-group = Quem pertence a vários grupos conta no primeiro. Quem saiu conta também nas outras colunas.
digest-not-a-sample = Estas são as pessoas que responderam, não uma amostra de todas.
