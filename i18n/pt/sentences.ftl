# What we say to members in Portuguese, as written in Timor-Leste and Portugal. Reviewed: not by a native speaker.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# à è é ù ì ò É are in the GSM alphabet; á í ó ú â ê ô ã õ ç are not, and each makes the whole message one of 70
# characters in one segment, 134 in two, 201 in three: where a natural wording does without them, it is taken.

# Parts of messages.
native-name = Português
place = { $number }/{ $total }
yes-label = Sim
no-label = Não
several-hint = Pode escolher mais do que uma, por exemplo: 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] { $day } de janeiro de { $year }
         [2] { $day } de fevereiro de { $year }
         [3] { $day } de março de { $year }
         [4] { $day } de abril de { $year }
         [5] { $day } de maio de { $year }
         [6] { $day } de junho de { $year }
         [7] { $day } de julho de { $year }
         [8] { $day } de agosto de { $year }
         [9] { $day } de setembro de { $year }
         [10] { $day } de outubro de { $year }
         [11] { $day } de novembro de { $year }
        *[12] { $day } de dezembro de { $year }
    }
share-button = Partilhar o meu contacto

# Telegram's list of commands.
command-menu = O que pode enviar
command-language = Outra língua
command-help = Ajuda
command-stop = Parar: sem mais mensagens

# Whole messages.
welcome = Boas-vindas ao grupo { $group }. Escrevemos quando houver uma pergunta para si. Para sair, envie PARAR ou 00. Para ajuda, envie AJUDA ou 0.
    .segments = 1
nothing-open = Obrigado. Agora não temos perguntas para si. Escrevemos quando houver. Para ajuda, envie AJUDA ou 0.
    .segments = 2
stranger = Bom dia. Para participar, pergunte ao seu grupo qual é a palavra ou a ligação. Para ajuda, envie AJUDA ou 0.
    .segments = 2
invitation = { $asked_by } pede a sua opinião. { $why } { $questions ->
        [one] 1 pergunta.
       *[other] No máximo { $questions } perguntas.
    } { $cost } A escolha é sua: pode saltar perguntas e sair quando quiser com PARAR ou 00. Podemos perguntar?
    .segments = 4
answer-to = Por favor, responda para { $number }.
    .segments = 1
please-agree = Nada perguntamos sem o seu acordo. Responda com 1 ou 2.
    .segments = 1
declined = Tudo bem. Desta vez nada perguntamos. Se mudar de ideias, envie INICIAR. Para deixar de receber mensagens, envie PARAR ou 00.
    .segments = 1
again-yes-no = Por favor, responda 1 para sim ou 2 para não. Exemplo: 1
    .segments = 1
again-choice = Por favor, responda com um só número, de 1 a { $most }. Exemplo: 2
    .segments = 1
again-choices = Por favor, envie os números que escolhe, de 1 a { $most }. Exemplo: 1 3
    .segments = 2
again-scale = Por favor, responda com um número de { $least } a { $most }. Exemplo: { $example }
    .segments = 1
again-number = Por favor, envie um número de { $least } a { $most }. Exemplo: { $example }. Se não sabe, envie NÃO SEI.
    .segments = 2
again-text = Por favor, escreva a sua resposta em poucas palavras. Ou envie SALTAR para continuar.
    .segments = 1
again-place = Por favor, escreva o nome do lugar. Exemplo: a sua aldeia ou cidade. Ou envie SALTAR para continuar.
    .segments = 1
again-voice = Por favor, envie uma mensagem de voz ou escreva poucas palavras. Ou envie SALTAR para continuar.
    .segments = 1
kept-for-review = Obrigado. As suas palavras ficam connosco e uma pessoa vai lê-las.
    .segments = 1
corrected = Obrigado. A sua resposta foi mudada: { $question }
    .segments = 2
late = Obrigado. A sua resposta foi guardada: { $question }
    .segments = 2
nothing-before = Esta é a primeira pergunta: nada vem antes dela.
    .segments = 1
media-kept = Obrigado. Recebemos.
    .segments = 1
not-kept-too-long = Foi impossível receber: é demasiado longo. Por favor, envie mais curto ou escreva poucas palavras.
    .segments = 2
not-kept-other-kind = Lemos palavras e números, mas não o que enviou. Por favor, escreva a sua resposta.
    .segments = 2
not-kept-lost = O que enviou perdeu-se no caminho. Por favor, envie outra vez ou escreva poucas palavras.
    .segments = 1
thanks = Obrigado. Era tudo. Damos-lhe conta do resultado até { $date }.
    .segments = 2
closed = Obrigado por escrever. Esta consulta terminou e novas respostas já não contam. Damos-lhe conta do resultado.
    .segments = 2
opted-out = Saiu da lista. Deixa de receber as nossas mensagens. Para voltar, envie INICIAR.
    .segments = 1
opted-in = Boas-vindas de novo. Para sair, envie PARAR ou 00.
    .segments = 1
help =
    Responda com o número da opção ou com palavras suas.
    VOLTAR ou 9: a pergunta anterior
    SALTAR: a pergunta seguinte
    NÃO SEI: se não sabe
    IDIOMA: outra língua
    PARAR ou 00: sair, sem mais mensagens
    .segments = 3
menu =
    Pode enviar:
    AJUDA ou 0
    VOLTAR ou 9
    SALTAR
    IDIOMA
    INICIAR
    PARAR ou 00: sem mais mensagens
    .segments = 1
choose-language = Em que língua? Responda com o número.
    .segments = 4
language-set = Obrigado. A partir de agora escrevemos em português.
    .segments = 1
reminder = A sua resposta ainda conta. Para sair, envie PARAR ou 00.
    .segments = 1
ask-to-share = Já nos respondeu por SMS? Partilhe o seu número com o botão abaixo e ficamos a saber que é a mesma pessoa. Se não quiser, tudo bem.
    .segments = 3
shared = Obrigado. O seu SMS e o seu Telegram ficam juntos. Pode responder em qualquer um.
    .segments = 1
not-yours = Esse número não é o seu. Por favor, use o botão abaixo para partilhar o seu.
    .segments = 2
