/** Customers' messages in Portuguese, ninth round: moods said in a turn of phrase. */
export const pt9 = `
1 | O pessoal do portão nem se deu ao trabalho de olhar.
1 | paguei corredor e me deram o meio, valeu
1 | Esperava mais de um hotel cinco estrelas.
1 | Mais uma atualização, mais uma dor de cabeça.
1 | Falta metade do pedido e o resto chegou frio.
1 | é o segundo carregador que pifa
1 | lá se foi meu fim de semana por causa da queda de vocês
1 | o app me desloga a cada dois minutos, assim não dá
1 | cobraram uma taxa que ninguém avisou
1 | a cadeira veio faltando parafuso
1r | abri um chamado na segunda, cobrei na quarta e silêncio total
1r | três atendentes, três respostas diferentes
1r | já vieram dois técnicos e continua igual
1r | sempre dizem "24 a 48 horas" e já se passaram nove dias
1r | é a quarta vez hoje que o chat cai
 | O das 17:40 sai na hora?
 | podem reenviar a fatura de maio, por favor?
 | a caixa chegou aberta mas estava tudo lá, obrigado
 | perdi meu cartão fidelidade, como peço outro?
 | não vejo a opção para adicionar outro condutor, onde fica?
 | minha assinatura venceu, como renovo?
2 | mentindo na cara dura de novo
2 | isso aí é um circo
2 | vocês me dão nojo
2 | é assalto à mão armada
2 | que tipo de gente trabalha aí, pelo amor de deus
`
