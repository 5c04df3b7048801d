/** Agents' drafts in Portuguese, tenth round: investigations opened, notices, sentences without a subject, refusals in the passive. */
export const pt10 = `
C | Vou pedir ao colega do armazém que lhe ligue.
C | Vamos solicitar à transportadora uma nova entrega.
C | O valor aparece na próxima fatura do cartão.
 | A visita dura cerca de uma hora.
 | As aulas duram 50 minutos e são gratuitas.
 | Já corrigi o endereço e a página deve abrir normalmente agora.
C | Encaminhamos o seu pedido ao setor financeiro.
C | O seu caso foi passado para a nossa equipa de entregas.
C | Estamos cientes da falha e trabalhamos para a resolver.
C | Abrimos uma reclamação junto da transportadora.
C | Vou falar com o cozinheiro sobre isso.
I | Só um instante, estou a abrir a sua ficha.
I | Deixe-me ver isso.
D | Se me enviar o comprovativo, trato do reembolso.
D | Mande-nos uma foto e fazemos a troca.
N | Não fazemos entregas ao domingo.
N | O seu pedido de crédito foi recusado.
N | Os artigos em saldo não têm troca.
N | Esse serviço não está incluído no seu plano.
A | Peço imensa desculpa pelo atraso na resposta.
A | Perdão pela demora.
C | Já estamos a ver isso com o fornecedor.
C | Passo a sua questão ao departamento de faturação.
CT | A peça chega na quinta-feira.
CT | O valor é creditado em até 5 dias úteis.
CT | A oficina liga-lhe amanhã à tarde.
CT | O corte de água será na terça-feira das 9h às 12h.
CT | A piscina reabre no dia 3 de junho.
C | A correção sai na próxima versão.
C | Um técnico irá a sua casa.
C | Receberá um e-mail quando a encomenda sair do armazém.
C | Já estou a tratar do seu caso com a transportadora.
 | O balcão está aberto das 9h às 17h nos dias úteis.
 | Tem até 30 de junho para entregar o pedido.
 | A sua reserva está confirmada para duas pessoas.
N | Sem marcação não é possível atendê-lo.
N | A reparação não está coberta, porque o selo foi quebrado.
N | A sua candidatura não foi selecionada.
N | Não será possível alterar a data.
K | Deve ter sido horrível encontrar o quarto assim.
A | Errámos e pedimos desculpa.
A | Aceite as nossas desculpas pela confusão.
D | Responda com o seu código postal e procuro a loja mais próxima.
D | Depois de assinar o formulário, marcamos o técnico.
I | Deixe-me ver agora mesmo.
`
