/** Agents' drafts in Portuguese, fourth round: clinics, councils, airlines, banks, shops of both sides of the ocean. */
export const pt4 = `
KC | Cara D. Rosa, ficar sem aquecimento em plena vaga de frio desespera qualquer um. Já marquei o seu pedido como urgente e o coordenador vai ligar-lhe para dar uma hora.
CT | Confirmo que na segunda-feira depositamos R$ 310 na conta com final 771.
N | Olhei a agenda e nessa noite a gente já está lotado.
N | Cartão-presente não tem devolução, não importa a loja em que foi comprado.
A | Perdoe a resposta tardia, Tomás.
K | Duas horas na fila pra no fim o sistema cair, qualquer um perde a paciência.
CT | A secretária da Dra. Linda telefona-lhe amanhã antes do almoço para marcar nova data.
I | Um segundinho, já abro aqui o seu cadastro.
D | Responda SIM e eu coloco você na lista de espera.
N | Essa promoção era só para novos clientes.
C | Os colegas do tarifário estão a rever a sua fatura linha a linha e eu própria lhe digo o que encontrarem.
 | Obrigada por voar connosco, boa viagem!
CT | A recolha do lixo na sua rua é retomada na quinta-feira, 3 de dezembro.
ACT | Peço mesmo desculpa por termos ficado em silêncio. Hoje, até às 20h, dou-lhe uma resposta definitiva.
KN | Percebo o aperto em que isto o deixa a dois dias da viagem. Ainda assim, sem o talão original não posso fazer a troca.
 | Qual dos dois apartamentos é, o 4A ou o 4B?
N | Verificar as regras do passaporte cabe ao passageiro.
C | Vou pedir que lhe mandem o relatório do técnico.
CT | O dinheiro pode demorar até 72 horas a aparecer.
K | Te jogaram de um setor pro outro e você continua sem solução; não é assim que a gente quer tratar ninguém.
 | O estacionamento é grátis depois das 18h e aos domingos o dia todo.
N | Não há volta a dar ao pré-aviso de seis semanas.
C | Já encomendámos a borracha da porta e montamos-lha mal chegue.
KA | O senhor confiou-nos o anel da sua mãe e perdemos-lhe o rasto. Não sei como pedir perdão.
CT | O motoboy passa amanhã entre meio-dia e duas pra buscar o notebook.
N | Nos nossos registos a encomenda foi deixada onde pediu, por isso damos o caso por encerrado.
K | É natural que se preocupe com o facto de lhe adiarem outra vez a cirurgia.
 | A palestra começa às 10h e as portas abrem às 9h15.
D | Desde que mande o formulário assinado, libertamos a caução.
N | Gostaria muito de ajudar, mas quem decide isso é o proprietário.
CT | Fico de plantão até as 22h e antes de sair te escrevo.
 | Pode escolher dois ingredientes da lista.
N | Não temos condições de cobrir esse preço.
K | Ver dinheiro sair da conta sem aviso assusta qualquer pessoa.
C | Pedi que retirem a multa por atraso.
I | Aguenta aí que eu tô abrindo o rastreio.
A | O erro foi nosso: a mala foi etiquetada para outro aeroporto.
CT | A câmara responde às reclamações no prazo de 20 dias úteis.
 | O seu pedido ficou no cacifo no sábado.
N | Demorou demais a comunicar a batida e a seguradora recusou o sinistro.
KC | Que chato o som cortar no meio da aula. Os técnicos já estão em cima disso.
N | Aí não dá: peça em promoção não troca.
`
