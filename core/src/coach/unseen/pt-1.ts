/** Agents' drafts in Portuguese, written before the patterns were read. */
export const pt1 = `
CT | O reembolso cai na sua conta em até três dias úteis.
CT | Amanhã antes do meio-dia retorno a ligação com uma resposta.
C | Vamos enviar uma chave nova para a sua morada.
CT | A visita do técnico está agendada para quinta-feira entre as 8h e as 12h.
CT | Até sexta ao fim do dia receberá um e-mail da equipa de sinistros.
C | Encaminhei o seu caso para a equipe de redes, que vai falar com você em breve.
CT | O crédito aparecerá no próximo extrato, em 4 de dezembro.
CT | Terá a nossa decisão o mais tardar a 30 de novembro.
CT | A peça sai hoje mesmo e chega na quarta-feira.
C | Assim que a peça chegar eu te aviso.
CT | A alteração costuma demorar 48 horas a ficar ativa.
CT | Respondemos a todas as reclamações no prazo de 10 dias úteis.
C | Vou pedir ao armazém que procure e depois dou-lhe notícias.
CT | Me dê até segunda e você terá a fatura corrigida.
CT | O nosso estafeta passa esta tarde entre as 14h e as 16h para recolher a encomenda.
C | Um especialista entrará em contato com você.
C | Comprometo-me a informá-lo de duas em duas horas até a linha voltar.
CT | Amanhã logo cedo mandamos o item que faltou.
CT | Alguém da agência vai te ligar em menos de uma hora.
C | Estamos apurando o que aconteceu e vamos compartilhar o resultado.
CT | Iremos devolver o valor até o dia 15 deste mês.
D | Se me mandar uma foto da etiqueta, faço a troca.
D | Depois de recebermos o formulário assinado poderemos liberar o pagamento.
D | Responda com o número do pedido e verificamos o estado.
D | Se voltar a acontecer, ligue para nós e trocamos o modem.
D | Passa seu endereço que a gente manda um.
I | Deixe-me verificar.
I | Só um momento enquanto abro o seu cadastro.
I | Vou ver isso agora mesmo.
I | Com prazer! Um instante, por favor.
I | Claro, já estou consultando a sua reserva.
 | O técnico passou na quinta entre as 8h e as 12h?
 | Pode devolver o artigo no prazo de 30 dias após a compra.
 | O nosso horário é das 9h às 17h, de segunda a sexta.
 | Ontem liguei às 15h mas não atendeu.
 | O seu contrato terminou em 31 de outubro.
 | Reinicie o aparelho e espere dez minutos antes de ligar.
 | Recebemos o seu pagamento a 2 de novembro, obrigado.
 | Vai estar em casa na sexta?
 | A promoção foi válida até domingo passado.
 | Obrigada pela mensagem. Pode confirmar o e-mail da conta?
 | A encomenda foi entregue há dois dias ao seu vizinho.
CA | Peço desculpa pela confusão com o quarto. Um gerente vai ligar para o senhor.
A | Aceite as nossas sinceras desculpas pela cobrança em duplicidade.
A | Desculpe por termos falhado no dia da sua mudança.
A | Erramos e sentimos muito.
A | Desculpa a demora.
A | Foi um erro nosso, pedimos imensa desculpa.
 | Sinto muito pelo seu pai.
N | Desculpe, mas não podemos reembolsar compras digitais.
N | Infelizmente não está ao nosso alcance.
N | Não aceitamos devoluções após 30 dias.
N | É contra a nossa política partilhar essa informação.
N | O senhor devia ter lido as condições antes de assinar.
N | Como já lhe disse, o prazo expirou.
N | Isso não é da nossa responsabilidade, tem de contactar a transportadora.
N | O seu pedido foi recusado.
N | Você não cancelou a tempo.
N | Não há mais nada que eu possa fazer.
N | Não fazemos trocas de artigos em saldo.
 | A mala não é pesada demais, está dentro do limite.
 | Não será cobrado nada por isso.
 | Não se preocupe, o seu lugar está garantido.
 | Não precisa fazer mais nada.
K | Entendo como é frustrante ficar sem aquecimento com este frio.
K | Você foi cobrado duas vezes pelo mesmo pedido e compreendo o seu aborrecimento.
K | Deve ter sido muito difícil perder o funeral por causa do nosso atraso.
K | Vejo que o seu cartão ficou bloqueado quando estava no estrangeiro.
K | Ninguém deveria esperar três semanas por uma cama.
K | O senhor tem toda a razão em estar chateado.
 | Que morada devemos usar?
 | Obrigado por nos escolher, tenha um ótimo dia.
`
