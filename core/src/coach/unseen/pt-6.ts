/** Agents' drafts in Portuguese, sixth round: promises, apologies and refusals that go by other names. */
export const pt6 = `
ACT | Boa tarde, Susana: a culpa foi nossa, a recolha ficou marcada para outro dia, e pedimos desculpa. A substituição sai hoje à noite e na quinta-feira tem-na em casa.
C | Deixe comigo, vou pressionar o armazém e digo-lhe alguma coisa mal saiba.
CT | O dinheiro deve estar de volta no seu Visa no espaço de uma semana.
CT | Já tomei nota para lhe ligar amanhã às nove e meia.
CT | Prevemos ter a luz reposta hoje até às 22:00.
CT | Um colega dos sinistros liga-lhe amanhã antes do fim do dia.
C | O senhor da manutenção está a tratar da máquina e batemos-lhe à porta quando estiver pronta.
CT | Vai ver um crédito de 30 € na sua conta o mais tardar a 3 de dezembro.
CT | Dê-nos 48 horas e terá uma resposta por escrito.
C | Vou fazer com que isto fique resolvido.
A | As minhas desculpas, li mal a sua última mensagem.
A | Queira aceitar as nossas desculpas pelo barulho de sábado.
A | O erro foi nosso e não devia ter acontecido. Lamentamos sinceramente.
AK | Ficou duas tardes à espera para nada. Peço-lhe perdão por termos falhado assim.
A | Ops, link errado, foi mal!
K | Três semanas sem água quente e com um bebé em casa devem ser esgotantes.
K | É normal que esteja zangado, eu também estaria.
K | Pelo que conta, o cancelamento do voo estragou-lhe a viagem toda.
KN | Sei que não é a resposta que esperava, mas a tarifa não permite alterações.
N | Não enviamos para apartados.
N | Não há nada no sistema com esse nome.
N | A promoção terminou a 31 de outubro, por isso o desconto já não pode ser aplicado.
N | A garantia não abrange danos causados por água.
N | Como não cancelou antes do fim do período experimental, a mensalidade é devida.
N | Desta vez não vou poder retirar a taxa.
D | Assim que nos enviar uma foto da etiqueta, mandamos-lhe uma nova.
D | Diga-nos o seu número de cliente e verificamos as leituras.
I | Só um instante, estou a abrir a sua reserva.
I | Vou já passar a chamada às reservas.
 | O pequeno-almoço é servido das 7 às 10:30 na sala do jardim.
 | Reiniciar ajudou?
 | Que bom, um ótimo fim de semana!
 | Lamento muito pela sua mãe, Paulo.
 | Para mudar o PIN, abra a aplicação, toque em Cartões e escolha Alterar PIN.
`
