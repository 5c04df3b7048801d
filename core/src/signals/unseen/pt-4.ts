/** Customers' messages in Portuguese, fourth round: chats, mails, posts and notes of calls as they come. */
export const pt4 = `
h | oi, tem alguém aí ou é só robô?
1h | Já é a terceira resposta automática. Passem-me a uma pessoa a sério.
1h | Quero que a minha reclamação seja vista pelo vosso supervisor, a última resposta não faz sentido nenhum.
h | Alguém pode me ligar pra explicar a carta do financiamento? Prefiro conversar.
1h | Quem é que manda aí? É com essa pessoa que eu quero falar.
h | falar com atendente
1h | Não quero mais ser atendido pelo Kevin, passem o meu caso a um colega.
1h | Me passa por favor o e-mail do diretor de relacionamento com o cliente.
 | A gerente da loja, a Denise, foi um amor connosco.
 | Sou a gerente do escritório e preciso de um segundo acesso para a minha assistente.
1l | Já falei com a DECO e estão a violar a lei do consumo.
1l | Se em 15 dias não devolverem o dinheiro, entro com uma ação no juizado de pequenas causas.
1l | O próximo passo é o Procon.
2l | Bando de ladrões, nos vemos no tribunal!
1l | Vou abrir reclamação no Banco Central e contestar a compra no cartão.
1l | Vou escrever no Livro de Reclamações e fazer queixa à ASAE.
1l | O meu advogado está em cópia neste e-mail.
 | Somos um escritório de advocacia e queremos orçamento para 12 telefones.
 | É legal usar câmara no carro na Áustria?
1c | Chega, mês que vem vou pra Vivo.
1c | como cancelo tudo?? não pago nem mais um dia disso
1c | Perderam uma cliente de 15 anos.
1c | Ou resolvem isto ou procuro outro fornecedor.
2c | Lixo total, já apaguei o app e não volto nunca mais!!!
1c | Já estamos em conversa com dois concorrentes vossos para vos substituir.
1c | Me arrependi de ter mudado pra vocês e quero sair do contrato.
 | Gostava de cancelar a consulta de terça e passá-la para sexta.
1r | Este é o quarto e-mail que mando sobre o mesmo assunto.
1r | Continua na mesma. Comuniquei a fuga no dia 2 e já estamos a 19.
1r | 50 minutos na linha e contando
1r | Toda vez que ligo tenho que contar tudo do começo.
1r | Alguma novidade? Escrevi na semana passada e na anterior e ninguém responde.
1r | Disseram que me ligavam na segunda. Hoje é quinta.
 | Obrigada, que rapidez, escrevi há dez minutos!
1u | Tá caindo água do teto, precisamos de alguém agora mesmo
u | O meu voo é amanhã às 6 e ainda não tenho o bilhete, podem ver isto já?
u | Os caixas caíram e tem fila até a rua, por favor corram
2 | Que bando de palhaços. Vocês leem o que a gente escreve?
2 | Estou furiosa, estragaram o meu casamento
1 | Bem desiludida com a qualidade, desbotou logo na primeira lavagem.
1 | O app fecha sempre que abro o carrinho.
1 | Não gostei. Me cobraram uma bebida que não pedi.
0 | Enviam para Malta?
0 | Mudem por favor o nome da entrega para A. Borg, obrigado.
0 | Só passei pra dizer que o sofá novo é lindo
`
