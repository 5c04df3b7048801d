/** Customers' messages in Portuguese, sixth round: what is meant is seldom said outright. */
export const pt6 = `
1r | Já lhe perdi a conta às vezes que liguei e a conversa é sempre a mesma.
1r | continuo na mesma desde o mês passado, sem net e sem ninguém me dizer nada
1r | Sou eu outra vez. A mesma encomenda, a mesma desculpa.
1r | Andam a empurrar-me de departamento em departamento e ninguém resolve.
1r | mandei dois e-mails e nem um "recebido" de volta
1r | Disseram que o técnico vinha dia 3, hoje é dia 20 e aqui não apareceu ninguém.
r | Volto ao assunto do pedido 8841, há alguma novidade?
 | Sou cliente há dez anos e acho a nova aplicação óptima, parabéns.
 | Liguei ontem para reservar, dá para pôr um berço no quarto?
1h | Não há aí ninguém que possa decidir alguma coisa? Passe-me a essa pessoa.
h | preferia que me telefonassem, por escrito custa-me explicar
1h | Chega de resposta automática, quero gente de verdade do outro lado
1h | Quem é o seu chefe? Quero o nome e o e-mail dele.
h | Seria possível falar com um consultor sobre o crédito habitação?
1h | Quero levar isto à direção, a quem devo escrever?
 | mudou a nossa gerente de compras, o contacto da licença agora é a Lúcia Paz
1l | Se a caução não estiver na minha conta até dia 1, vão falar com a minha advogada.
1l | Tenho os prints todos guardados e mostro-os ao juiz com todo o gosto.
1l | Já deixei tudo escrito no livro de reclamações.
1l | Pelo regulamento europeu têm de me pagar 400 euros por esse atraso.
1l | Isso vai direto pro Procon.
1l | Amanhã de manhã vou à esquadra apresentar queixa
 | Sou advogada e adoro o programa, também dá para registar as horas?
1c | A este ritmo vou para a concorrência.
1c | pode cancelar tudo, pra mim deu
1c | Em janeiro não renovo, isso vos garanto.
1c | O que é que tenho de fazer para me livrar da fidelização?
1c | Foi a última vez que reservei convosco.
1c | Acabei de pedir a portabilidade, fiquem lá com a vossa fibra
 | Posso deixar a mala na receção depois do check-out?
 | vou mudar-me para o Chile em maio e a luz teria de ser desligada nessa altura, com quanto tempo aviso?
1u | Ficámos sem gás, estão dois graus e tenho um bebé em casa. Tem de vir alguém já.
u | meu voo sai em 3 horas e o app não deixa fazer o check-in, me ajudem
1u | não conseguimos receber com cartão em toda a loja, cada minuto perdemos vendas
2 | São uma cambada de incompetentes, mandaram outra vez para a morada errada
2 | Ladrões. Tão simples quanto isso.
2 | que falta de vergonha na cara, sinceramente
2c | Tomara que vão à falência, cancelo tudo hoje
2 | Estão a gozar comigo? 80 euros por uma caixa de plástico que nem liga?!?!
2 | Nem pensem em cobrar-me um quarto com percevejos, vocês são o pior que há
2r | QUARTA VEZ QUE ESCREVO. ALGUÉM LÊ ISTO??
1 | a sopa veio fria e o empregado de má cara, rico aniversário
1 | Que pena, gostávamos tanto deste hotel.
1 | A leitura do contador está errada, cobraram o dobro do que gastei
1 | um bocado farta de que cada atualização me termine a sessão
 | Boa tarde, o plano família inclui maiores de 18?
 | qual é a diferença entre a tarifa azul e a verde
 | Atendimento excelente do Tomás na loja do Chiado, agradeçam-lhe por mim
`
