/** Agents' drafts in Portuguese, second round. */
export const pt2 = `
CT | Boas notícias: a peça chegou e podemos confirmar a reparação para terça, dia 8, às 10h.
C | O meu colega Tomás fica com o caso e vai escrever-lhe pessoalmente.
CT | Terá o dinheiro de volta até ao dia 12.
CT | Pedimos paciência: com o acúmulo, as respostas estão levando até cinco dias úteis.
CT | Pus um lembrete e ligo-lhe na segunda às 9h em ponto.
C | Assim que o fornecedor confirmar, o senhor será o primeiro a saber.
CT | O seu novo cartão saiu hoje de manhã e deve chegar em 5 dias.
C | Estou combinando com a transportadora para voltar e recolher sem custo.
CT | A equipa remove o entulho comunicado em dois dias úteis.
C | Vamos isentar a taxa e deixar a conta em ordem.
CT | Alguém estará na morada esta tarde entre as seis e as oito para repor a água.
D | Se anexar o recibo na resposta, dou andamento ao reembolso.
D | É só dizer e passamos você para o plano menor.
I | Deixa eu dar uma olhadinha no pedido, só um instante.
I | Estou vendo com o estoque, um segundinho.
 | O técnico foi na terça, dia 8, às 10h e não encontrou avaria.
 | Tem até ao dia 12 para desistir.
 | Na segunda fechamos e na terça abrimos às 9h.
 | Segunda às 9h fica bem para si?
 | A encomenda foi assinada por R. Lago hoje de manhã.
 | A garantia dura dois anos a contar da compra.
A | Devo-lhe um pedido de desculpas: dei a data errada.
A | Lamentamos sinceramente que o nosso motorista tenha falado assim consigo.
AC | Desculpe o silêncio da nossa parte. Escrevemos assim que houver novidades.
 | Que pena que não está bem de saúde, as melhoras.
N | Receio que a promoção não abranja clientes atuais.
N | Só trocamos artigos que ainda estejam na caixa.
N | Se tivesse avisado antes, talvez pudéssemos ajudar.
N | Isso não é connosco, a nossa equipa não trata disso.
N | O seu sinistro está fora da apólice, por isso não será pago.
N | Isso não pode levar a bordo.
 | Pode levar a bordo uma mala pequena sem custos.
 | A segunda via não tem custo.
 | Sem problema, ainda bem que funcionou!
K | Perder as fotos do primeiro ano do seu filho deve doer, e percebo por que quer explicações.
K | Mandaram-no de um balcão para outro e continua sem geladeira.
K | Sei que duas visitas canceladas lhe custaram dois dias de salário.
K | Dá muita raiva quando um celular novo nem liga.
 | De que cor é a luz da frente?
 | Pronto, já pode entrar de novo.
`
