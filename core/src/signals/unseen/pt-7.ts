/** Customers' messages in Portuguese, seventh round: other trades, other ways to say it. */
export const pt7 = `
1r | Desde o dia 9 que ninguém da vossa parte me diz nada.
1r | Quantas vezes tenho de explicar? O técnico veio e a máquina continua a pingar.
1r | ando há semanas atrás deste reembolso, já parece um emprego
r | Escrevo de novo por causa da carta para o visto que pedi na semana passada.
 | Quanto costuma demorar uma entrega nos Açores?
h | Podia tratar disto por telefone com alguém do crédito?
1h | com todo o respeito, prefiro ouvir isso de alguém acima de si
1h | O assistente cola sempre o mesmo link. Não há aí um colega de carne e osso?
1l | Falei com a defesa do consumidor e dizem que são obrigados a reparar.
1l | Este é o meu último aviso antes de recorrer ao provedor do cliente.
2l | falsificaram a minha assinatura, a polícia já sabe
1c | Já estamos a pedir orçamentos a outros fornecedores.
1c | Sinceramente não vejo razão para continuar convosco depois disto.
1c | Digam-me como exporto os dados, vamos mudar a equipa para outra ferramenta por causa de tanta falha.
 | Dá para suspender a assinatura no verão?
uh | Os hóspedes chegam às seis e o código da porta não funciona, liguem-me por favor
1u | servidor em baixo, 40 pessoas sem conseguir trabalhar, precisamos disto de volta já
2 | deviam ter vergonha de tratar assim uma senhora de 80 anos
2 | Que bando de vigaristas!
2 | inacreditável. INACREDITÁVEL. perderam o meu passaporte?!
1 | O quarto cheirava a tabaco e a água do duche vinha morna.
1 | A nova página de pagamento é um suplício, pus o cartão três vezes.
1 | não gostei nada da maneira como o motorista falou com a minha mulher
 | O bolo estava uma delícia, muito obrigada!
 | Que documentos são precisos para abrir uma conta conjunta?
`
