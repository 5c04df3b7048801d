/** Agents' drafts in Portuguese, fifth round: what a desk sends on an ordinary day. */
export const pt5 = `
KCT | Olá, Ana. Entendo a sua insatisfação com o atraso. Já falei com a transportadora e amanhã, até às 14h, a encomenda é entregue.
N | Lamento, mas depois de o pacote sair já não conseguimos alterar a morada.
CT | Bom dia, seu reembolso de R$ 84 foi aprovado e você vai recebê-lo em até 5 dias úteis.
C | Obrigada pela paciência. Escalei o seu caso para a equipa técnica e informo-o assim que responderem.
AC | Sentimos muito pela confusão, Beto! Estamos te enviando a cor certa.
D | Por favor, me passe o número da reserva e eu vejo o que dá para fazer.
I | Estou verificando agora mesmo, só um instante.
 | Olá! As suas faturas estão em A minha conta > Faturação.
KN | Compreendo a sua desilusão, mas o vale caducou em agosto e não é possível renová-lo.
ACT | Peço desculpa pela demora na resposta. Até amanhã ao meio-dia terá uma resposta completa.
N | Esse item está esgotado e não temos previsão de retorno.
K | Entendo perfeitamente sua frustração, ninguém gosta de esperar tanto.
CT | O técnico vai visitá-lo no dia 5 de dezembro, entre as 13h e as 15h.
C | Recebemos a sua reclamação e um gestor entrará em contacto consigo.
 | Pode dizer-me que navegador usa?
N | Não cabe reembolso porque o bilhete já foi usado.
CT | Nas próximas 24 horas você receberá um e-mail de confirmação.
A | Mais uma vez, desculpe pelo transtorno.
N | Isso aconteceu porque o senhor digitou errado o número da conta.
K | Sei que é a segunda vez que isso falha e que incomoda bastante.
C | Vou tratar pessoalmente de que esse valor seja retirado.
 | A sua consulta foi na segunda às 9h30 com a Dra. Sá.
CT | O dinheiro pode levar até 10 dias úteis para aparecer na conta.
D | Se devolver os sapatos sem uso, reembolsamos o valor total.
N | Não temos registo desse pagamento.
KC | Vejo que está sem internet desde sábado, o que não é aceitável. Os nossos engenheiros estão a trabalhar para repor o serviço.
 | Que bom que funcionou! Posso ajudar em mais alguma coisa?
CT | Na sexta de manhã ligo-lhe e vemos juntos as opções.
A | Pedimos desculpas pelo erro no seu extrato. Já foi corrigido.
N | Isso o seu seguro não cobre.
C | Vamos apurar o que aconteceu na agência e damos-lhe retorno.
K | Tenho noção de como esta viagem é importante para a sua família.
 | A nossa loja do Porto está aberta hoje até às 20h.
N | Essa alteração só pode ser feita pelo titular.
CT | O cartão novo já foi enviado e deve chegar na quinta-feira.
N | Você não devolveu o roteador no prazo, por isso foi gerada a cobrança.
I | Vou transferir você para minha colega do financeiro.
AN | Desculpe por isso! O código não funciona em itens com desconto.
C | Assim que tivermos notícias do fornecedor, entramos em contato.
 | Sinto muito que sua gata esteja doente, melhoras para ela.
`
