/** Customers' messages in Portuguese, second round. */
export const pt2 = `
1h | Agradeço, mas você não tem autonomia para resolver. Quem é a pessoa que decide?
h | boa tarde, conseguem passar para a faturação? prefiro falar
1h | Não quero mais respostas copiadas e coladas, que um responsável me ligue.
h | tem telefone que eu possa ligar?
1h | Solicito uma reunião com a direção da agência Centro.
h | quero atendente
 | A agente no portão deu-me o lugar 14C, posso trocar por corredor?
 | Parabéns à encarregada da padaria, estava tudo ótimo.
1l | Ficam notificados para devolver o valor em 5 dias úteis, sob pena de ação judicial.
1l | Vou levar o caso à Superintendência e ao Ministério Público com todas as provas.
1l | O meu assessor jurídico diz que a cláusula é nula.
1l | Vocês não podem cobrar multa, isso é proibido por lei.
1l | Já abri reclamação no Procon e vou na Aneel também.
2l | Ladrões, vou meter um processo em vocês
1l | Exijo os meus dados pessoais ao abrigo do RGPD no prazo de um mês.
1l | Ver-me-ei obrigado a recorrer aos tribunais.
 | A minha advogada mudou de escritório, enviem a impressora para a nova morada.
 | É legal levar um powerbank na bagagem de mão?
 | Como está o processo de entrega da minha encomenda?
1c | Pronto, é isso. Vou para a Digi.
1c | Procedam ao cancelamento imediato da minha inscrição no ginásio.
1c | Após onze anos vamos levar o seguro da frota para outra seguradora.
1c | tô quase jogando o chip fora e trocando de operadora
1c | Não vão ver mais um centavo meu.
1c | Antes recomendava a toda a gente; agora já não.
1c | devolvam o dinheiro e fechem tudo, acabou
1c | a partir do mês que vem não contem mais comigo
 | Mudámos a reunião para as 15h, o catering pode vir mais cedo?
 | Cancelem por favor a encomenda duplicada, cliquei duas vezes.
 | Viajo amanhã para Espanha, posso usar o meu plano lá?
1r | Alguma novidade? Da última vez disseram 48 horas e já vão nove dias.
1r | Liguei segunda, liguei quarta e cá estou outra vez na sexta.
1r | nem um único e-mail meu teve resposta
1r | O sinistro foi participado em janeiro e estamos em maio.
1r | já vieram dois técnicos e o problema voltou
1r | fiquei uma hora e quinze esperando e a ligação caiu
1r | me pedem toda vez o mesmo comprovante de residência
1r | terceiro aparelho que trocam e este também veio com defeito
1r | estou aguardando um posicionamento que não chega nunca
 | Há meses que espero por este concerto, mal posso esperar!
 | Comecei o curso faz duas semanas e estou adorando.
 | Paguei em três vezes e correu tudo bem.
u | Dá para resolver antes do meio-dia? A mudança já está à porta.
1u | Cartão bloqueado, estou no exterior com duas crianças e sem dinheiro, ajam já por favor
 | Quando der, sem stress.
2 | Parabéns, conseguiram estragar o aniversário da minha filha. Devem estar orgulhosos.
2 | Que tipo de palhaços gerem isto?
2 | Nunca na vida fui tratado com tanto desprezo.
2 | roubam dos aposentados, que gente miserável
2 | SÃO UMA VERGONHA. Cambada de gatunos.
2 | estou farta das vossas mentiras
2 | vão enganar outro, seus picaretas
1 | O quarto não tinha nada a ver com as fotos e o chuveiro só dava água fria.
1 | Bela entrega expressa, hein
1 | Fico com uma péssima impressão de como fui tratado.
1 | Paguei a mais por uma carruagem silenciosa e calhou-me uma despedida de solteiro. Que maravilha.
1 | a atualização de vocês quebrou tudo, belo trabalho
1 | Sinto que fui induzido em erro quanto ao prazo do empréstimo e gostava que revissem.
1 | Não acredito que cobram água da torneira
1 | O processo foi confuso, lento e cansativo.
1 | Exmos. Senhores, no dia 3 de março comprei uma máquina de lavar na vossa loja de Braga. Chegou com a porta amolgada e o motorista pediu-me que assinasse na mesma. Garantiram-me que poriam uma porta nova sem custos. O técnico veio, olhou e foi-se embora porque trazia outra peça. Perdi um dia de trabalho por causa dessa visita. Quero saber o que pretendem fazer e que me paguem esse dia.
0 | Boa tarde, somos dois adultos e um bebê. Poderiam dizer se o hotel tem berço e se a piscina é aquecida em abril? Chegamos no dia 9 de trem e gostaríamos de saber como ir da estação até aí. Muito obrigada, Helena
0 | O rastreio diz entregue mas eu não estava, será que ficou no vizinho?
0 | Adicionem por favor o meu marido como condutor a partir de 1 de junho.
0 | Acho que escrevi mal o e-mail no registo, podem alterar?
0 | O abajur veio sem lâmpada, é normal?
0 | Já resolvi, ignorem a mensagem anterior
0 | Podem reenviar a fatura de março? não encontro
0 | A máquina mostra E20 e para, o que significa?
0 | o museu abre nos feriados?
`
