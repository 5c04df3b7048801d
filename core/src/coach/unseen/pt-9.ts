/** Agents' drafts in Portuguese, ninth round: what is handed on, remedied and planned, and what follows from an answer. */
export const pt9 = `
C | Deixe comigo.
C | Pode deixar que eu resolvo.
C | Já pedi ao gerente da loja que lhe ligue.
C | Vamos deixar tudo certo.
CT | Os nossos técnicos estão no local e esperam repor a luz até às 16h.
C | Já vai a caminho um substituto.
C | Expusemos o caso ao armazém e estamos a insistir por uma resposta.
CT | O dinheiro deve estar na sua conta no início da próxima semana.
CT | Esta tarde a nossa supervisora liga-lhe.
CT | A partir do próximo mês reforçamos o pessoal aos fins de semana.
C | Encaminhei os seus comentários à equipa da estação para análise.
C | A sua reclamação passou para a responsável, que irá analisá-la.
C | Estamos em contacto com o fornecedor para repor o stock.
C | Vou fazer com que alguém dos sinistros o contacte.
CT | A correção entra na atualização de hoje à noite.
C | Terá notícias nossas logo que falemos com o motorista.
C | Fique descansado que isto vai ser tratado.
C | Fique tranquilo, seu caso será resolvido.
C | Tomaremos nota para melhorar.
C | Estamos a mudar a embalagem para que isto não volte a acontecer.
CT | Solicitei uma ligação de retorno para amanhã entre as 9h e as 11h.
CT | O seu aviso seguiu para o empreiteiro, que o resolve em 5 dias úteis.
C | Fazemos o estorno do valor.
C | Levaremos seu feedback para a equipe.
C | Já avisei o pessoal da manutenção.
CT | No decorrer do dia o senhor recebe a nota de crédito.
C | Repassamos seu comentário ao time responsável.
D | Mande um direct com o seu localizador que a gente dá uma olhada.
D | Se nos passar o número de cliente, vemos já.
D | Pode indicar-nos o telefone por mensagem privada para que o possamos contactar?
TD | Preencha o formulário e um dos nossos consultores liga-lhe em 2 dias úteis.
D | Se o problema continuar, avise-nos e enviamos um técnico.
D | Quer que eu cancele? Então trato disso.
I | Só um segundinho, estou buscando a sua reserva.
I | Já lhe respondo, só um instante.
I | Claro, dê-me dois minutos e confirmo.
I | Verifico já no sistema, não desligue.
 | Encerramos a sua reclamação.
 | A encomenda foi deixada com um vizinho no número 12.
 | Esperamos vê-lo em breve!
 | Os comboios circulam de novo com normalidade.
 | Pode alterar o lugar na aplicação até duas horas antes da partida.
 | As nossas linhas abrem amanhã às 8h.
K | Sabemos como um atraso pode ser frustrante.
K | Imagino o stress que foi isso no dia do seu casamento.
K | Entendo a sua preocupação com o aumento do preço.
K | Compreendo que esta não é a resposta que esperava.
K | Este não é o serviço que lhe queremos prestar.
A | Pedimos desculpa pela má experiência que teve connosco.
A | Aceite, por favor, as nossas desculpas.
A | Desculpe por isso!
A | Desculpa a demora em responder.
A | Lamentamos ter falhado consigo.
A | Perdão por termos feito você esperar.
 | Lamentamos que a sua mala não tenha aparecido.
N | Ainda não temos data para isso.
N | Essa promoção já acabou.
N | Em artigos em saldo não aceitamos devoluções.
N | Pelas redes sociais não conseguimos aceder aos seus dados.
N | Não podemos fazer mais nada.
N | Isso é um assunto do seu banco.
N | Terá de ver isso com o vendedor.
N | Já não vendemos este modelo.
N | É da sua responsabilidade ler as condições.
C | Olá, a equipa de desenvolvimento já tem uma correção em testes; vai tê-la nos próximos dias.
C | Vou falar com a cozinha sobre isto.
C | Ficou na lista para a versão da primavera.
C | Os seus comentários foram partilhados com a governanta para que se corrija.
C | Quando o técnico tiver passado, mando-lhe um e-mail.
CT | A câmara vai reparar o buraco no prazo de 28 dias.
C | A fatura segue por correio.
CT | O dinheiro já está a caminho da sua conta, deve vê-lo até sexta.
CT | Prevemos publicar a ata na segunda-feira.
C | Essa função está prevista para a versão 5.
C | Estamos a ver o que falhou e partilharemos o que apurarmos.
C | O seu processo está com a equipa de fraude, que lhe telefonará.
C | Deixei uma nota na sua ficha para que não se repita.
CT | Tem marcação para quinta às 14h.
CT | Os estafetas voltam a tentar amanhã.
CT | Devemos-lhe uma explicação e vai tê-la esta semana.
C | Eu mesmo trato do assunto.
C | Em breve um colega lhe responde.
CT | Isto fica resolvido hoje à noite.
C | Vamos manter o preço original.
C | Um colega já está cuidando disso.
CT | Normalmente demora três dias úteis a compensar.
C | Claro que pagamos o seu táxi.
C | Teremos isso em conta na próxima vez.
C | Preciso confirmar com o financeiro e te retorno.
D | Envie os registos que eu analiso a fundo.
D | Responda a este e-mail com uma foto e tratamos da troca.
D | Teremos todo o gosto em verificar se nos indicar o e-mail da conta.
D | Confirme a morada e envio-lhe a encomenda.
D | Me diga o modelo e posso encomendar a peça.
D | Assim que recebermos o formulário assinado, o pagamento é libertado.
D | Importa-se de tentar outra vez? Se continuar a falhar, escalo o caso.
I | Estou abrindo a sua ficha.
I | Um momento, vou passar a chamada.
I | Vamos ver o que se passa aqui.
I | Vou já dar uma vista de olhos.
 | Que bom que já funciona!
 | O seu chamado foi unido a outro.
 | Encontra a opção em Preferências.
 | Parece que o pagamento foi feito a 3 de maio.
 | A atualização saiu ontem.
 | Já tentou com outro navegador?
 | Damos sempre o nosso melhor pelos hóspedes.
 | O senhor vai adorar!
 | Se esperar até sexta, o preço pode descer.
 | O nosso próximo evento é no dia 4 de junho.
A | Peço desculpa pela confusão.
A | Desculpe os transtornos causados.
A | Desculpe a confusão da nossa parte.
A | As minhas sinceras desculpas pela forma como isto foi tratado.
A | Desculpe, foi erro nosso.
A | Lamentamos que a sua refeição estivesse fria, devemos-lhe um pedido de desculpas.
A | Desculpe não ter respondido antes.
A | Lamentamos o erro e o atraso.
A | Desculpa termos demorado tanto.
A | Lamento muito que o nosso motorista tenha sido rude consigo.
A | Ops, desculpe, link errado.
A | Pedimos sinceras desculpas, falhámos.
 | Lamento que esteja doente.
 | Sentimos que vá embora.
K | Percebemos perfeitamente como isto deve ser irritante.
K | Esperar três semanas por uma resposta é demais.
K | Vejo que teve de nos ligar várias vezes e isso não está certo.
K | Teve mais paciência do que devia.
K | Sei o quanto aguardava por isto.
K | É compreensível que se preocupe com os seus dados.
K | Partilhamos da sua desilusão.
K | Sei que não é o que esperava.
K | Parece mesmo muito desagradável.
K | Entendo por que está preocupado.
 | Entendido, obrigado.
N | O seu pedido foi recusado.
N | Isto não está coberto pela garantia.
N | Não enviamos para o seu país.
N | O senhor digitou os dados do cartão errados.
N | Devia ter-nos avisado antes.
N | Não é possível mudar o nome no bilhete.
N | Neste caso não podemos oferecer reembolso.
N | O artigo está esgotado.
N | Não consta o seu pagamento.
N | De momento não há forma de exportar os dados.
N | Isso nós não suportamos.
N | O prazo já passou.
N | Só o titular pode pedir isso.
N | Não consegui encontrar a sua reserva.
 | Sem problema!
 | Não precisa de devolver o pacote.
 | Nada lhe será cobrado.
 | Não hesite em contactar-nos.
CT | Ligamos-lhe no dia 14.
CT | Vai tê-lo até ao fim do mês.
CT | Respondemos em 24h.
CT | Recebe amanhã de manhã.
CT | Contamos estar de volta por volta das 15h.
CT | Conte com cinco dias úteis até o dinheiro aparecer.
CT | Na próxima quarta-feira o nosso técnico visita-o.
C | Responderemos o mais brevemente possível.
C | Alguém vai ligar daqui a alguns dias.
`
