/** Customers' messages in Portuguese, third round. */
export const pt3 = `
1h | Com você não chego a lado nenhum. Pode dar-me o e-mail do gerente?
h | por favor peçam a um consultor que me ligue sobre o meu crédito à habitação
h | preferia tratar com uma pessoa do que com este formulário
 | O gerente da loja do Porto foi um amor, agradeçam-lhe por nós.
1l | Se não resolverem não terei outra opção senão procurar um advogado.
1l | O que vocês fazem viola a lei de proteção de dados.
1l | Já fiz denúncia na Anatel.
 | Podem enviar cópia do contrato para o meu contador?
1c | Comunico que quero encerrar o meu contrato no dia 30.
1c | Vamos procurar outro fornecedor se os preços voltarem a subir.
2c | Nunca mais compro aqui, vergonha de loja!!
1c | Pensando em voltar pra Vivo, pelo menos o wifi funcionava
 | Quero mudar o meu plano de mensal para anual.
1r | Liguei três vezes esta semana e sempre dizem que alguém vai entrar em contato.
1r | O reembolso foi aprovado em 4 de maio e ainda não recebi.
1r | Levaram mais de dois meses para dar uma simples resposta.
1r | Fiquei em casa à espera do estafeta em dois dias diferentes e não veio ninguém.
 | Recebi o pedido em dois dias, excelente.
1 | A tampa veio partida e metade da tinta vazou na caixa.
1 | Estou confusa e chateada com esta conta, não faz sentido
1 | A entrega atrasou outra vez e o entregador jogou por cima do portão.
2 | Os vossos funcionários são mal-educados, preguiçosos e mentirosos.
2 | QUAL É O PROBLEMA DE VOCÊS, SEUS INÚTEIS
0 | Olá, quando haverá botas pretas no número 36?
0 | Mudei de casa, como atualizo a minha morada?
0 | A garantia cobre danos causados por água?
0 | Obrigado, a substituição chegou hoje e funciona perfeitamente.
0 | Esqueci a minha senha, o que devo fazer?
0 | Meu pedido ainda não chegou, podem verificar onde está? Pedido 55121
`
