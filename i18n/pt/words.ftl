# Every Portuguese word that is understood. Reviewed: not by a native speaker.
# How this file works is told at the head of en/words.ftl. Accents may be left out by those who write.
# "para" is also "for" and opens ordinary sentences: it stops only alone.

stop = parar, pare, pare já, parem, parar já, cancelar, cancele, cancelar mensagens, cancelar subscrição, deixar de receber, não quero mais mensagens, não quero receber mais, não quero receber mensagens, não enviem mais, não envie mais, não mandem mais, não mande mais, anular subscrição, anular inscrição, descadastrar, remover,
    parem de mandar mensagens, parem de enviar, parem de enviar mensagens, parem de mandar, pare de enviar,
    pare de enviar mensagens, pare de mandar mensagens, pare de mandar
stop-alone =
    para, sair, saio, saia, chega, basta, terminar, termina, anular, fim, desistir, desisto, deixem me em paz,
    não quero mais, cancela, quero parar, quero sair, quero cancelar, desejo parar, apaguem o meu número,
    apaga o meu número, apagar o meu número, apague o meu número, tirem o meu número, retirem o meu número,
    removam o meu número, tirem-me da lista, tire-me da lista, tira-me da lista, retirem-me da lista, removam-me,
    tirem o meu nome, apaguem os meus dados, não quero receber mais mensagens, já não quero receber mensagens,
    não quero participar mais, não quero participar
start = iniciar, início, começar, comece, recomeçar, participar, quero participar, aderir, entrar, inscrever, registar, voltar a receber
help =
    ajudem-me, ajude-me, ajuda-me, me ajuda, me ajude, ajuda, ajude, ajudem, ajude me, ajuda me, ajudar,
    preciso de ajuda, preciso ajuda, quero ajuda, socorro, como funciona, instruções, informação, informações,
    como é que respondo, como respondo, como se responde, como responder
menu = menu, menu principal, ementa, ver menu, lista
back =
    voltar, volta, volte, voltar atrás, voltar para trás, atrás, para trás, anterior, pergunta anterior, a anterior,
    retroceder, regressar, recuar, questão anterior, voltar à pergunta anterior, voltar a pergunta anterior,
    voltar à anterior, à anterior, voltar uma pergunta,
    voltar para a pergunta anterior, voltar à questão anterior, volta à pergunta anterior, volte à pergunta anterior,
    quero voltar, quero voltar à pergunta anterior, quero voltar atrás, posso voltar, posso voltar atrás, posso voltar
    à pergunta anterior, regressar à pergunta anterior, a pergunta de antes, a pergunta anterior, voltar à última
    pergunta, última pergunta, mudar a resposta anterior, mudar a minha resposta, mudar a resposta, alterar a resposta
language = língua, idioma, mudar língua, mudar de língua, mudar idioma, mudar de idioma, outra língua, outro idioma, trocar língua, trocar idioma, escolher língua, linguagem, línguas, idiomas
skip =
    saltar, salta, salte, pular, pula, pule, passar, passa, passo, passe, próxima, próximo, próxima pergunta, a próxima,
    seguinte, pergunta seguinte, a seguinte, saltar pergunta, saltar esta, saltar esta pergunta, pular esta,
    pular pergunta, passar à frente, passar à próxima, avançar, avance, continuar, adiante, passa à frente,
    passe à frente, avança,
    passar à próxima pergunta, passar para a próxima pergunta, passar para a próxima, ir para a próxima pergunta, para
    a próxima pergunta, a próxima pergunta, passar à pergunta seguinte, outra pergunta, pular esta pergunta, passar
    esta pergunta, pode passar, passe à próxima, seguinte pergunta
dont-know =
    n sei n, nao sei nao, não sei, n sei, ñ sei, nao sei bem, não sei bem, eu não sei, não sei dizer, não sei responder, não sei ao certo,
    não sei não, não sabemos, não sabe, já não sei, sei lá, desconheço, não conheço, não tenho certeza,
    não tenho a certeza, sem certeza, não estou certo, não estou certa, não tenho ideia, não faço ideia, nem ideia,
    não faço a menor ideia, sem ideia, não me lembro, não lembro, não me recordo, esqueci, esqueci me,
    não sei o que dizer, não sei o que responder, ns, n sabe, não tenho bem a certeza, não percebo disso, ainda não sei,
    ainda não pensei, não me ocorre nada
refuse =
    isso é privado, isso é pessoal, isso é segredo, não quero responder, não quero dizer, não quero falar, não quero falar disso, prefiro não responder, prefiro não dizer, não respondo, não vou responder, não vou dizer, não digo, não desejo responder, não pretendo responder, recuso, recuso me, recuso responder, recuso me a responder, segredo, é segredo, é um segredo, confidencial, é confidencial, privado, é privado, particular, é particular,
    pessoal, é pessoal, assunto pessoal, assunto privado, não é da sua conta, não é da tua conta, não lhe interessa, não te interessa, sem comentários, sem resposta, não posso dizer, não posso responder, não gostaria de responder, não gostaria de dizer, n quero responder, n quero dizer, ñ quero responder,
    prefiro não falar disso, prefiro não falar, não quero falar sobre isso, não quero falar nisso
yes =
    sim, s, ss, sin, si, sm, simm, claro, claro que sim, com certeza, certamente, certo, certeza, exato, exacto, exatamente, isso, isso mesmo, pois, pois é, pois sim, pois claro, correto, correcto, verdade, é verdade, ok, okay, está bem, tá bem, tá, tá bom, está bom, está certo, de acordo, estou de acordo, concordo, aceito, aceitamos, concordamos, sim sim, sem dúvida,
    é sim, evidentemente, naturalmente, obviamente, óbvio, perfeito, positivo, afirmativo, bom, yes, yep, sim é, acho que sim, penso que sim, creio que sim, vamos, pode ser sim,
    claro que tenho, claro que há, sim recebi, sim já recebi, sí, é isso, é
echo =
    tenho, tem, temos, têm, tenho sim, tem sim, temos sim, há, há sim, existe, existem, houve, já, já tenho, já tive, já temos, já recebi, já fiz, já fui, já participei, já usei, já sim, tive, tivemos, posso, pode, podemos, consigo, conseguimos, quero, queremos, quero sim, sei, fiz, fizemos, fui, recebo, recebi, recebemos, uso, usei, faço, vou, vamos sim, participo, participei, estou, sou, somos, gosto, gostava, gostaria, preciso, precisamos, tenho alguns, tenho algumas, tenho um, tenho uma, ainda tenho, ainda há
no =
    nunca na vida, não, n, ñ, naum, nao, nop, nn, não tenho, não tem, não temos, não têm, não há, não existe, não existem, não houve, não tive, não tivemos, não posso, não pode, não podemos, não consigo, não conseguimos, não quero, não queremos, não fiz, não fizemos, não fui, não recebo, não recebi, não recebemos, não uso, não usei, não faço, não vou, não participo, não participei, não estou, não sou, não somos, não gosto, não preciso, não precisamos,
    não é, não foi, não concordo, não concordamos, discordo, não aceito, não aceitamos, não não, claro que não, de modo nenhum, de maneira nenhuma, de forma alguma, de jeito nenhum, nem pensar, nem por isso, nunca, nunca tive, nunca temos, nunca fiz, nunca fui, nunca recebi, nunca usei, nunca participei, nunca mais, jamais, nenhum, nenhuma, ainda não, ainda não tenho, ainda não temos, ainda não recebi, ainda não tive,
    por enquanto não, por agora não, agora não, nada, nada disso, negativo, errado, falso, é falso, é mentira, mentira, incorreto, incorrecto, acho que não, penso que não, creio que não, já não, já não tenho, já não há, n tenho, n tem, n há, ñ tenho, não senhor não, também não, infelizmente não, sem, no,
    não sou membro, não sou sócio, não somos membros, não sou beneficiário, eu nunca, eu ainda não, não por enquanto,
    não por agora, nõa, naõ
never = ainda não, nunca, eu nunca, eu ainda não, jamais
nothing = nada, nenhum, nenhuma, zero, ninguém, não tenho, não tenho nada, não há, não há nada, não ganho nada, não apanhei nada, não pesquei nada, não recebo nada, não tive, não tive nada, não temos, não temos nada, nenhum deles, sem rendimento, sem nada,
    nenhum rendimento, nenhuma renda, sem renda, nenhum dinheiro,
    ainda nenhum, ainda nenhuma, ainda nada, ainda não tenho, ainda não há, ainda não temos
unsure =
    talvez, tavez, talves, talvez sim, talvez não, se calhar, se calhar sim, se calhar não, depende, depende do dia, depende da época, depende de, às vezes, as vezes, às vezes sim, às vezes não, às vezes sim às vezes não, por vezes, algumas vezes, de vez em quando, sim e não, nem sim nem não, nem sempre, pode ser, é possível, possivelmente, provavelmente, provável, quem sabe, mais ou menos, +/-, assim assim, meio a meio, metade metade,
    meio termo, raramente, quase nunca, quase sempre, em parte, não muito, não sempre, nem todos, alguns, algumas, não é bem assim, conforme, tanto faz, qualquer um, qualquer uma, não importa, sim ou não, não faz mal, não há problema, sem problema, de nada, vou ver, vamos ver, ainda não decidi
hardly = não muito, nao muito, não é muito, pouco, não tão, não lá muito, não está muito, não estou muito

particle =
    obrigado, obrigada, muito obrigado, muito obrigada, obg, obgd, brigado, por favor, pf, pfv, pfvr, se faz favor, sff, favor, senhor, senhora, sr, sra, dona, doutor, doutora, dr, mano, mana, irmão, irmã, amigo, amiga, tio, tia, colega, pá, né, hein, mesmo, só, apenas, somente, então, bem, lá, aí, agora, hoje, neste momento, de momento, atualmente, actualmente, este ano, este mês, por dia, ao dia, cada dia, por mês, ao mês,
    mensal, mensais, diários, por semana, por ano, ao ano, todos os dias, no total, ao todo, ao todo mesmo, em casa, cá em casa, na minha casa, na família, na minha família, na minha aldeia, aqui, de nós, bom dia, boa tarde, boa noite, olá, cumprimentos, abraço, muito, bastante, também, sinceramente, /dia, /mês, /ano, que antes, do que antes, de peixe, de arroz,
    /semana, por cada semana, cada semana, cada mês, graças a deus
very =
    muito, bastante, totalmente, plenamente, completamente, inteiramente, absolutamente, fortemente, muitíssimo,
    imenso, mesmo, plena, total, 100 por cento, cem por cento
lead =
    no, eu, nós, escolho, eu escolho, escolhi, escolhemos, quero a, quero o, a minha resposta, a minha resposta é,
    minha resposta, minha resposta é, a minha escolha é, minha escolha é, resposta, a resposta é, respondo, digo, acho,
    acho que, acho que é, eu acho, eu acho que, penso que, creio que, na minha opinião, prefiro, voto, seria, é, é a,
    é o, são, foi, a, o, as, os, cerca de, cerca, por volta de, à volta de, aproximadamente, mais ou menos, uns, umas,
    quase, perto de, em média, média de, em torno de, talvez uns, somos, somos uma família de, tenho, temos, há, tem,
    ganho, ganhamos, recebo, recebemos, apanho, apanhamos, pesco, pescamos, apanhei, pesquei, por dia, por mês,
    por semana, no total, ao todo, total, total de, por favor, bom dia, boa tarde, olá, vivemos, moramos, em casa somos,
    cá em casa somos, na minha casa somos, ainda, está, ficou, de, ponho, dou, dou um, nota, quero, queria, gostaria de,
    quero é, posso
marker = no, número, nº, n.º, n.o, num, num., nr, nr., no., opção, opções, alternativa, letra, resposta, pergunta, item, alínea, escolha, escolho a, a opção, opção número, número da opção, nível, ponto, pontos, valor,
    n°, nr°, nro, nro., n.°
and = e, e também, e ainda, com, mais, mais a, bem como, assim como, junto com, além de, e a, e o, tb
or = ou, até, entre, ou então, ou talvez, desde, ou a, ou o, ou mais, ou menos
all = todos, todas, tudo, todos eles, todas elas, todas as opções, todas as anteriores, todas as respostas, tudo isso, as cinco, os cinco, os três, as três, são todas, são todos,
    todas são importantes, todos são importantes, todas importantes, são todas importantes
because = porque, pq, pk, pois que, por causa, por causa de, por causa do, por causa da, devido a, já que, visto que, uma vez que, mas, porém, contudo, é que, por isso, dado que, como
opposite = altos baixos, alto baixo, alta baixa, altas baixas, caro barato, caros baratos, perto longe, grande pequeno, longo curto, mais menos, subir descer, caros baixos
except = exceto, excepto, menos a, menos o, menos as, menos os, salvo, fora, tirando
cause =
    porque, pq, pk, por causa, por causa de, por causa do, por causa da, devido a, já que, visto que, uma vez que,
    dado que
laugh = haha, hahaha, hehe, hihi, kkk, kkkk, kkkkk, kkkkkk, rs, rsrs, rsrsrs, lol, ahah, ahahah, eheh, hahahaha
beyond = mais de, menos de, acima de, abaixo de, pelo menos, no mínimo, no máximo, mínimo, máximo, para cima, ou mais, ou menos, superior a, inferior a, não mais de, dezenas, centenas, vários, várias,
    perdi, perco, perdemos
out-of = em, de, sobre, de um total de, num total de, num máximo de
clock = às, da manhã, da tarde, da noite, de manhã, à tarde, à noite, da madrugada, ao meio dia
asks = quem, quem é, quem fala, quem és, quem és tu, o que, o que é, o quê, quê, que é isto, como assim, porquê, por quê, qual, quais, quando, onde, quanto, quantos, para quê, será, é burla, burla,
    número errado, engano, é engano, foi engano
beside = de, vou de, eu vou de, ando de, uso, eu uso, na, no, ao, à, vou ao, vou à, do, da, pelo, pela, com, por, a, o
less =
    menos, menos do que antes, menos que antes, bem menos, muito menos, cada vez menos, diminuiu, diminuíram, diminui, diminuindo, diminuição, está a diminuir, baixou, baixaram, desceu, desceram, reduziu, reduzido, reduziram, pior, caiu, menor, mais pequeno, mais pequena, pouco, poucos, pouca, mais pouco, a menos, está menos,
    mais barato, mais barata, mais baratos, mais baratas, está mais barato,
    quase nada, quase nenhum, quase não há
same =
    na mesma, a mesma coisa, o mesmo, a mesma, mesma, mesma coisa, n mesma, igual, é igual, iguais, está igual, tal e qual, como antes, igual a antes, igual ao antes, está na mesma, ficou na mesma, continua na mesma, continua igual, tudo igual, tudo na mesma, não mudou, não mudou nada, nada mudou, sem mudança, sem mudanças, sem alteração, sem alterações, não houve mudança, manteve se, mantém se, mantem se, idem, sem diferença, não há diferença, estável, o mesmo de sempre, mesmo que antes,
    nem mais nem menos, nem menos nem mais
more =
    mais do que antes, mais que antes, muito mais, bem mais, cada vez mais, aumentou, aumentaram, aumenta, aumentando, aumento, está a aumentar, subiu, subiram, cresceu, cresceram, melhor, maior, a mais, está mais, mais, há mais,
    mais caro, mais cara, mais caros, mais caras, encareceu, está mais caro
formerly =
    antes, antes era, antes havia, antes tinha, antigamente, dantes, outrora, no passado, antes disto, antes disso,
    havia, era, em tempos, noutros tempos
now = agora, hoje, hoje em dia, atualmente, actualmente, este ano, neste momento, presentemente, ultimamente

number-0 = zero
number-1 = um, uma, hum
number-2 = dois, duas, dous
number-3 = três
number-4 = quatro, quatru
number-5 = cinco, sinco
number-6 = seis, meia dúzia
number-7 = sete
number-8 = oito
number-9 = nove
number-10 = dez, dezena, uma dezena
number-11 = onze
number-12 = doze, dúzia, uma dúzia
number-13 = treze
number-14 = catorze, quatorze
number-15 = quinze
number-16 = dezasseis, dezesseis
number-17 = dezassete, dezessete
number-18 = dezoito, dúzia e meia, uma dúzia e meia
number-19 = dezanove, dezenove
number-20 = vinte
number-30 = trinta
number-40 = quarenta
number-50 = cinquenta, cincoenta, meia centena
number-60 = sessenta, secenta
number-70 = setenta
number-80 = oitenta
number-90 = noventa
number-100 = cem, cento
number-200 = duzentos, duzentas
number-300 = trezentos, trezentas
number-400 = quatrocentos, quatrocentas
number-500 = quinhentos, quinhentas
number-600 = seiscentos, seiscentas
number-700 = setecentos, setecentas
number-800 = oitocentos, oitocentas
number-900 = novecentos, novecentas
number-1000 = mil
times-1000 = mil, k
times-1000000 = milhão, milhões
half = meio, meia, metade, metade de, ½
point = vírgula, ponto
linker = e
ordinal-1 = primeiro, primeira, a primeira, o primeiro, primeira opção, a primeira opção, 1º, 1ª, 1.º, 1.ª, 1o, 1a, a 1ª, a 1a, o 1º
ordinal-2 = segundo, segunda, a segunda, o segundo, segunda opção, a segunda opção, 2º, 2ª, 2.º, 2.ª, 2o, 2a, a 2ª, a 2a, o 2º, a do meio
ordinal-3 = terceiro, terceira, a terceira, o terceiro, terceira opção, a terceira opção, 3º, 3ª, 3.º, 3.ª, 3o, 3a, a 3ª, a 3a, o 3º
ordinal-4 = quarto, quarta, a quarta, o quarto, quarta opção, 4º, 4ª, 4.º, 4.ª, 4o, 4a, a 4ª, a 4a, o 4º
ordinal-5 = quinto, quinta, a quinta, o quinto, quinta opção, 5º, 5ª, 5.º, 5.ª, 5o, 5a, a 5ª, a 5a, o 5º
last =
    último, última, a última, o último, última opção, a última opção, a ultima, último da lista, a do fim, o do fim,
    a opção final
letters = A B C D E F G H
decimal-comma = yes

unit-kg = kg, kgs, quilo, quilos, kilo, kilos, quilograma, quilogramas
unit-gram = g, grama, gramas
unit-ton = t, tonelada, toneladas, ton
unit-sack = saco, sacos, saca, sacas
unit-basket = cesto, cestos, caixa, caixas
unit-litre = l, litro, litros
unit-hectare = ha, hectare, hectares
unit-km = km, quilómetro, quilómetros, quilômetro, quilômetros
unit-metre = m, metro, metros
unit-person = pessoa, pessoas, membros, membro, familiares, pessoas em casa, gente
unit-hour = hora, horas, h
unit-day = dia, dias
unit-week = semana, semanas
unit-month = mês, meses
unit-year = ano, anos
unit-times = vez, vezes
unit-point = pontos, ponto, valores, estrela, estrelas
unit-usd = dólar, dólares, usd, us$, $, dólares americanos, dollar, dollars, dolars, dolar, dolares
unit-idr = rupia, rupias
thing-facebook = face, feice
thing-whatsapp = zap, uatsap, whats
thing-television = televisão, televisor, tele
thing-radio = rádio
thing-phone = telefone, telemóvel
thing-disagreement = discordo, discordamos, não concordo, não concordamos
thing-sms = mensagem, sms
thing-overtime = horas extra, horas extras, horas extraordinárias, hora extra
thing-agreement = concordo, concordamos, estou de acordo
thing-full-agreement = concordo totalmente
thing-village-head = chefe de suco, chefe do suco, chefe de suku, chefe de aldeia
told-flood =
    cheia, cheias, inundação, inundações, inundado, inundada, inundados, inundadas, inundou, enchente, enchentes,
    alagado, alagada, alagou, alagamento, alagados, água ~ entrou, água ~ entra, água ~ invadiu, água ~ subiu,
    rio ~ subiu, ribeira ~ subiu, transbordou, casa cheia de água, água dentro de casa, água em casa, água levou,
    debaixo de água, debaixo d'água, ribeira levou, rio levou, ribeira ~ levou, rio ~ levou, ribeira ~ entrou,
    rio ~ entrou
told-drought =
    seca, secas, estiagem, não chove, não choveu, não tem chovido, não há chuva, não tem chuva, não vem chuva,
    chuva não vem, chuva não veio, não cai chuva, nunca chove, falta de chuva, falta chuva, falta a chuva, sem chuva,
    pouca chuva, chove pouco, terra ~ seca, tudo seco, secou, secaram, poço ~ seco, rio ~ seco, campo ~ seco,
    campos ~ secos, el niño, falta de água para ~ plantas, falta de água para ~ horta, falta de água para ~ arroz,
    falta de água, falta água, falta a água, sem água, não há água, não temos água, não tem água, pouca água,
    água não chega, água ~ não chega, não há água potável, não temos água potável
told-storm =
    tempestade, tempestades, temporal, ciclone, tufão, ondas altas, ondas grandes, ondas fortes, mar bravo,
    mar agitado, vento forte, ventos fortes
told-pests = praga, pragas, ratos, gafanhotos, insetos, insectos, lagartas
told-fire = incêndio, incêndios, fogo, queimadas, ardeu
told-low-price =
    preço baixo, preços baixos, baixo preço, preço ~ baixo, preços ~ baixos, preço ~ baixou, preços ~ baixaram,
    preço ~ caiu, preços ~ caíram, preço ~ desceu, preços ~ desceram, queda do preço, queda dos preços,
    baixa de preços, vendemos ~ barato, vendo ~ barato, vender ~ barato, vende se barato, compram ~ barato,
    muito barato, muito baratos, barato demais, demasiado barato, tão barato, pagam pouco pelo, pagam pouco pela,
    pagam pouco pelos, mau preço, maus preços, preço mau, preço ~ mau
told-high-cost =
    preço alto, preços altos, preço ~ alto, preços ~ altos, preço ~ subiu, preços ~ subiram, tudo caro, tudo ~ caro,
    muito caro, muito cara, muito caros, caro demais, está caro, custo de vida
told-debt =
    dívida, dívidas, endividado, endividada, endividados, devo ~ dinheiro, devemos ~ dinheiro, devo muito,
    devemos muito, devo ao, devo à, devemos ao, devemos à, devo ~ dólares, devemos ~ dólares, devo ~ banco,
    devemos ~ banco, pedi ~ emprestado, pedimos ~ emprestado, dinheiro emprestado, pagar ~ empréstimo,
    pagar ~ empréstimos, agiota, agiotas, fiado
told-sickness =
    doença, doenças, doente, doentes, adoeceu, adoeci, adoeceram, adoece, febre, malária, paludismo, dengue,
    no hospital, problema de saúde, problemas de saúde, não me sinto bem, saúde ~ má, má saúde
told-no-work =
    sem trabalho, sem emprego, falta de trabalho, falta de emprego, falta trabalho, desemprego, desempregado,
    desempregada, desempregados, não há trabalho, não há emprego, não há empregos, não tenho trabalho,
    não tenho emprego, não temos trabalho, não temos emprego, não encontro trabalho, não encontro emprego,
    não consigo trabalho, perdi ~ trabalho, perdi ~ emprego
told-low-pay =
    salário baixo, salários baixos, baixo salário, salário ~ baixo, salários ~ baixos, salário ~ pouco,
    salário ~ pequeno, salário ~ não chega, ganho pouco, ganho muito pouco, ganhamos pouco, ganha se pouco,
    pagam pouco, pagam muito pouco, pagam mal, mal pago, mal pagos
told-unpaid =
    salário em atraso, salários em atraso, salário ~ atraso, salário ~ atrasado, salários atrasados, não pagam,
    não paga, não pagou, não pagaram, não me pagam, não me pagou, não me paga, não me pagaram, não nos pagam,
    não nos pagou, não nos pagaram, sem salário, não recebi ~ salário, não recebo ~ salário, não recebemos ~ salário,
    sem receber
told-bad-road =
    estrada má, estradas más, má estrada, más estradas, estrada ~ má, estradas ~ más, estrada ~ estragada,
    estradas ~ estragadas, estrada ~ ruim, estrada ~ buracos, não há estrada, não temos estrada, sem estrada,
    caminho ~ mau, mau caminho
called-boat = barco, canoa, barca
called-motorcycle = mota, motorizada, moto, motocicleta
called-bus = autocarro, ônibus, bus, camioneta
called-bicycle = bicicleta
called-car = carro, automóvel, viatura
called-truck = camião, caminhão
called-walking = a pé, andar, caminhar, caminhando, andando
called-hospital = hospital
called-clinic = clínica, posto de saúde, centro de saúde
called-pharmacy = farmácia
called-healer = curandeiro
called-market = mercado, bazar, feira
called-primary-school = escola primária, primária, ensino básico
called-secondary-school = ensino secundário, escola secundária, secundária
called-college = universidade, faculdade, ensino superior
called-cash = dinheiro, numerário, em dinheiro
called-bank = banco, transferência, transferência bancária, conta bancária
called-e-wallet = carteira digital, carteira eletrónica
called-passport = passaporte
called-contract = contrato
called-id-card = bilhete de identidade, cartão de identidade, bi
called-rice = arroz, nele
called-maize = milho
called-cassava = mandioca
called-coffee = café
called-rubber = borracha
called-coconut = coco, copra
called-vegetables = legumes, hortaliças, vegetais, verduras, hortícolas
called-pepper = pimenta
called-chicken = galinha, galinhas, frango, frangos
called-pig = porco, porcos
called-cow = vaca, vacas, gado
called-goat = cabra, cabras, cabrito
called-duck = pato, patos
called-buffalo = búfalo, búfalos
called-net = rede, redes
called-fertiliser = adubo, fertilizante
called-seed = semente, sementes
called-both =
    os dois, ambos, nós dois, as duas, ambas, marido e mulher, o marido e a mulher, eu e o meu marido, eu e a minha
    mulher
called-husband = marido, esposo
called-wife = mulher, esposa
called-parents = pais
called-neighbour = vizinho, vizinhos, vizinha
called-friend = amigo, amigos, amiga, colega
called-relative = família, familiares, parentes, parente
called-boss = patrão, chefe, empregador, patroa
called-middleman = intermediário, comprador, atravessador
called-daily = todos os dias, diariamente, diário, cada dia, uma vez por dia, por dia
called-weekly = semanal, semanalmente, todas as semanas, cada semana, uma vez por semana, 1 vez por semana
called-monthly = mensal, mensalmente, todos os meses, cada mês, uma vez por mês, 1 vez por mês
called-yearly = anual, anualmente, todos os anos, cada ano
called-late = atrasado, atraso, atrasada
called-morning = manhã, de manhã
called-noon = meio-dia
called-evening = tarde, de tarde
called-night = noite, de noite
called-greeting = bom dia, boa tarde, boa noite
called-train = comboio, trem
called-tricycle = triciclo, triciclos, tuk-tuk, tuque-tuque, bajaj
called-jeep = jipe, jipes, jeep
called-vocational-school =
    escola profissional, escola técnica, escola técnico-profissional, escola vocacional, ensino profissional,
    ensino técnico, curso profissional
called-palm-oil = óleo de palma, palma de óleo, azeite de palma, palmeira de óleo, dendê
called-engine = motor, motores, motor do barco, motor fora de borda
called-health-centre = centro de saúde comunitário, centro comunitário de saúde, unidade de saúde, puskesmas
called-school = escola, escolas, eskola
called-permit = autorização de trabalho, licença de trabalho, permissão de trabalho
called-cooperative = cooperativa, cooperativas, coop, kooperativa
called-shop = loja, lojas, quiosque, kios, mercearia
called-factory = fábrica, fábricas, fábrika
called-union = sindicato, sindicatos, sindikatu
called-banana = banana, bananas, bananeira, bananeiras
called-fruit = fruta, frutas, fruto, frutos
called-sugar-cane = cana-de-açúcar, cana do açúcar, cana doce
called-fish = peixe, peixes, pexe
called-shrimp = camarão, camarões, gamba, gambas
called-crab = caranguejo, caranguejos, carangueijo, siri
called-squid = lula, lulas
called-english = inglês, língua inglesa, english
called-malay = malaio, língua malaia, melayu
called-tamil = tâmil, língua tâmil
called-mandarin = mandarim, chinês, língua chinesa
called-burmese = birmanês, língua birmanesa, burmese
called-thai = tailandês, língua tailandesa, thai
called-afternoon = tarde, à tarde, pela tarde, depois do almoço
called-internet = internet, internete, wifi
called-electricity = eletricidade, electricidade, energia elétrica, luz, luz elétrica, corrente elétrica, edtl
called-clean-water = água limpa, água potável, água canalizada, água tratada, água para beber
called-toilet = casa de banho, sanita, latrina, wc, banheiro, sentina, retrete
called-expired = caducado, caducada, expirado, expirada, fora do prazo, fora de validade, vencido
called-wechat = wechat, we chat, weixin
called-loan = empréstimo, empréstimos, dinheiro emprestado
called-training = formação, formações, treino, treinamento, capacitação, curso de formação
called-insurance = seguro de saúde, seguro de vida, seguro médico, seguros, insurance
called-monday = segunda-feira, 2ª feira, monday
called-tuesday = terça-feira, terça, 3ª feira, tersa, tersa-feira
called-wednesday = quarta-feira, 4ª feira, kuarta, kuarta-feira
called-thursday = quinta-feira, 5ª feira, kinta, kinta-feira
called-friday = sexta-feira, sexta, 6ª feira, sesta, sesta-feira
called-saturday = sábado, sábados, sábadu, aos sábados
called-sunday = domingo, domingos, domingu, aos domingos
called-indonesia = indonésia, indonézia
called-malaysia = malásia, malaysia, malaísia
called-philippines = filipinas, filipina, philippines
called-vietnam = vietname, vietnã, vietnam, vietnão
called-thailand = tailândia, thailândia, thailand
called-laos = laos, lao pdr, rdp laos
called-cambodia = camboja, cambodja, cambodia
called-myanmar = mianmar, myanmar, birmânia, burma
called-singapore = singapura, singapore, cingapura
called-brunei = brunei, brunei darussalam, brunai
called-timor-leste = timor-leste, timor, timor lorosae, timor oriental, east timor
called-china = china, xina, república popular da china
called-japan = japão, japan, japaun
called-korea = coreia, coreia do sul, korea, koreia
called-taiwan = taiwan, taiuã, formosa
called-hong-kong = hong kong, hongkong
called-saudi-arabia = arábia saudita, arábia, saudi arabia, saudi
called-emirates = emirados árabes unidos, emirados árabes, emirados, eau, dubai
called-bangkok = banguecoque, bangkok, bancoque, bangcoc
called-jakarta = jacarta, jakarta, djakarta
called-manila = manila, manilha
called-phnom-penh = phnom penh, pnom penh, phnom pen
called-vientiane = vienciana, vientiane, vientiana
called-yangon = rangum, yangon, rangoon, rangun
called-hanoi = hanói, ha noi
called-ho-chi-minh-city = cidade de ho chi minh, ho chi minh, cidade ho chi minh, hcmc, saigão, saigon
called-kuala-lumpur = kuala lumpur, cuala lumpur, kualalumpur, kl
called-dili = díli, dilli, cidade de díli
called-durian = durião, durian, duriões
called-mango = manga, mangas, mangueira
called-tea = chá, chás, xá
called-cashew = caju, cajus, castanha de caju, cajueiro
called-soybean = soja, feijão-soja, feijão de soja, grão de soja
called-peanut = amendoim, amendoins, amendoin
called-onion = cebola, cebolas, sebola
called-garlic = alho, alhos
called-chilli = malagueta, malaguetas, piri-piri, piripiri, jindungo, ai-manas
called-tomato = tomate, tomates, tomateiro
called-tobacco = tabaco, tabacos, tabaku, fumo de corda
called-fisher = pescador, pescadora, pescadores, pesca, pescar, peskador
called-farmer = agricultor, agricultora, agricultores, agricultura, camponês, camponesa, lavrador, lavoura
called-vendor =
    vendedor, vendedora, vendedor ambulante, vendedora ambulante, venda ambulante, feirante, pequeno comerciante
called-driver = motorista, condutor, condutora, chofer
called-teacher = professor, professora, prof, docente
called-domestic-worker =
    empregada doméstica, empregado doméstico, trabalhadora doméstica, trabalhador doméstico, trabalho doméstico
called-builder =
    trabalhador da construção, operário da construção, construção civil, construção, pedreiro, trolha, obras
called-tailor = alfaiate, costureira, costureiro, costura, modista
called-student = estudante, estudantes, aluno, aluna
called-housewife = dona de casa, donas de casa
called-unemployed = desempregado, desempregada, sem emprego, sem trabalho, não tenho trabalho, não tenho emprego
called-well = poço, poços, água do poço, água de poço, posu
called-river = rio, ribeira, ribeiro, água do rio, água da ribeira
called-rain-water = água da chuva, água de chuva, água das chuvas, águas da chuva
called-firewood = lenha, fogão a lenha, lenha seca, fogo de lenha
called-gas = gás, gás de cozinha, fogão a gás, botija de gás, gpl
called-charcoal = carvão, carvão vegetal, carvão de lenha
called-single = solteiro, solteira, não casado, não casada, sou solteiro, sou solteira
called-married = casado, casada, casados, sou casado, sou casada
called-widowed = viúvo, viúva, sou viúvo, sou viúva
called-man = homem, homens, masculino, sexo masculino
called-woman = mulher, mulheres, feminino, sexo feminino
called-good = boa, é boa, fixe
called-bad = mau, má, ruim, é mau, é má, não presta, mauzinho
called-so-so = razoável, assim-assim, mais ou menos, nem bom nem mau, nem boa nem má, regular
called-dry-season = estação seca, época seca, tempo seco, tempo da seca, época da seca
called-rainy-season =
    estação das chuvas, época das chuvas, estação chuvosa, época chuvosa, tempo das chuvas, tempo de chuva
called-newspaper = jornal, jornais
called-youtube = youtube, you tube, yutube, yt
called-tiktok = tiktok, tik tok, tique toque
called-viber = viber, vaiber
called-telegram = telegram, telegrama
called-zalo = zalo, zallo
called-loudspeaker = altifalante, alto-falante, altifalantes, autofalante, megafone
called-government = governo, gov, governu, governo local
called-ngo = ong, ongs, organização não governamental, organizações não governamentais, ngo
called-church = igreja, igrejas, capela, paróquia
called-temple = templo, templos, pagode
called-mosque = mesquita, mesquitas, masjid
called-village-office = sede do suco, sede de suco, sede suco, sede do suku, escritório do suco, sede da aldeia
