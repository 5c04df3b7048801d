/** Customers' messages in Portuguese of Brazil and Portugal, written before the patterns were read. */
export const pt1 = `
h | Queria falar com uma pessoa, por favor
1h | Me passa pro seu supervisor que vc não tá resolvendo
1h | cansei desse robô, quero um atendente humano
h | Vocês podem me ligar no 11 91234-5678?
1h | Exijo que a minha situação seja analisada pelo gerente.
1h | Quero fazer uma reclamação formal sobre o funcionário da loja.
h | Como faço para falar com um atendente?
1hl | Pretendo apresentar queixa no livro de reclamações.
1h | Chega de resposta automática, quero alguém de verdade.
h | tem alguém aí ou é robô?
1h | Solicito que o assunto seja encaminhado à vossa chefia.
1h | quero falar com o responsável da loja, isto não é aceitável
h | atendente
1h | Peço que a diretoria me dê uma explicação por escrito.
1h | Não existe um ser humano para responder nessa empresa?
h | Onde posso fazer uma reclamação?
1h | Só me atende gravação, quero que uma pessoa me atenda.
h | Gostaria de ser contactado por telefone por um assistente, se possível.
 | O atendente foi muito simpático, obrigada!
 | Sou gerente de uma pequena empresa e quero abrir uma conta PJ.
 | Meu supervisor precisa da nota fiscal em nome da empresa.
 | Quantas pessoas podem usar a mesma conta?
 | Para adicionar outra pessoa como titular, quais documentos preciso?
 | A máquina de lavar tem entrega grátis?
1l | Se não devolverem meu dinheiro vou acionar o Procon.
1l | Vou entrar na justiça contra vocês.
1l | O meu advogado vai entrar em contacto convosco.
1l | Dou-vos 10 dias antes de avançar para tribunal.
1l | Isso é ilegal, o Código de Defesa do Consumidor é claro.
1l | Vou registar uma queixa na DECO e na ANACOM.
1l | Vou abrir um processo no juizado especial.
1l | Já registrei boletim de ocorrência.
1l | Reservo-me o direito de recorrer às vias judiciais.
1l | Vou reclamar na Anatel e no consumidor.gov.br
1l | Vou denunciar à ASAE.
2l | seus golpistas, nos vemos no tribunal
1l | Pela lei tenho direito à troca em 7 dias.
1l | O regulamento 261/2004 dá-me direito a 400 euros.
1l | Quero indenização por danos morais.
1l | Irei apresentar reclamação ao Banco de Portugal.
1l | vcs estão descumprindo o contrato e eu conheço os meus direitos
 | Sou advogada e preciso da fatura com os dados do escritório.
 | Qual a razão social e o representante legal para fazer o contrato?
 | Tenho audiência no fórum na terça, dá pra mudar a instalação pra quarta?
 | O meu filho estuda direito, há desconto para estudantes?
 | O processo de compra foi muito simples, parabéns.
1c | Vou cancelar minha assinatura, não dá mais.
1c | Se continuar assim mudo de operadora.
1c | Quero rescindir o contrato, já não me interessa continuar convosco.
1c | Não compro mais nessa loja.
1c | Nunca mais viajo com esta companhia
1c | Perderam um cliente de 15 anos.
1c | Estou a pensar ir para a concorrência.
1c | Como encerro minha conta? não confio mais nesse banco
1c | vou fazer portabilidade pra outra operadora
1c | Vou para a Vodafone na próxima semana, adeus.
1c | Foi a última vez que comprei convosco
1c | Não vou renovar o seguro com vocês.
1c | Já estou procurando outro banco
1c | Quero dar baixa no plano imediatamente, pode cortar.
c | O que preciso fazer para cancelar o serviço?
1c | vou levar meu salário pra outro banco
1c | Pra mim deu, apaguem a minha conta
 | Preciso cancelar a minha consulta de quinta porque estou doente.
 | Posso mudar o voo para outra data?
 | Vou mudar de casa, como transfiro a internet?
 | Nunca tinha comprado aqui e correu tudo muito bem.
 | Perdi o cartão e quero bloquear para pedir outro.
 | Dá para passar saldo para outro número?
1r | Estou há três semanas à espera do reembolso
1r | Já liguei cinco vezes e ninguém sabe de nada
1r | Continuo sem resposta ao meu e-mail de segunda-feira.
1r | Faz mais de um mês que pedi a troca e nada
1r | 40 minutos na linha esperando atendimento
1r | De novo a mesma coisa, de novo sem internet
1r | É a quarta vez que mando os documentos.
1r | Mandei e-mail, chat, whatsapp e ninguém dá a mínima.
1r | Até quando vou ter que esperar?
1r | ficam me jogando de um setor pro outro
1r | Desde o dia 3 de fevereiro o telefone da minha mãe não funciona.
1r | Ainda não chegou a encomenda e já passaram 20 dias
1r | Estamos desde sexta sem luz e ninguém aparece.
1r | Ninguém entrou em contacto comigo apesar das minhas mensagens.
1r | cada vez que ligo falam uma coisa diferente
1r | já mandei os dados um monte de vezes e pedem tudo de novo
1r | Quanto tempo mais tenho de aguardar?
1r | abri três protocolos e até agora nada
 | Sou cliente há dez anos e estou muito satisfeito.
 | Quanto tempo demora o cartão a chegar?
 | Vou estar três semanas fora, podem guardar a encomenda?
 | Liguei hoje de manhã e resolveram na hora, obrigado!
 | Quero pedir de novo a mesma pizza de ontem, estava ótima.
 | O meu contrato termina daqui a dois meses, que opções tenho?
 | Tenho duas contas, posso juntá-las?
1u | Preciso que resolvam hoje, estou sem água.
u | URGENTE, meu voo sai em duas horas e não consigo fazer o check-in
u | Preciso de uma resposta com urgência por favor
u | É uma emergência, há uma fuga de gás
u | Por favor, o mais depressa possível, viajo amanhã
 | Não tenho pressa, quando puderem.
 | Até que horas vocês abrem hoje?
2 | Que nojo de atendimento, sério.
2 | Bando de ladrões!!!
2 | Vocês deviam ter vergonha na cara
2 | atendimento péssimo, só gente incompetente
2 | Tão me fazendo de palhaço
2 | Uma cambada de vigaristas
2 | que porra de sistema é esse que cai toda hora
2 | Isto é um roubo descarado
2 | Empresa lixo, não comprem
2 | Estou indignada, fomos tratados como lixo
2 | É gozar com a cara dos clientes
2 | VOCÊS NÃO SERVEM PRA NADA
1 | Muito decepcionado com a compra, o tecido é fraquinho.
1 | Não concordo com o valor da fatura deste mês.
1 | É pena que não avisem das alterações.
1 | Obrigado por nada.
1 | A comida chegou fria e o entregador foi grosso.
1 | Acho injusto pagar o conserto se está na garantia.
1 | Cobraram duas vezes, como pode?
1 | Esperava mais de uma marca como a vossa
1 | Lamentável o estado das casas de banho do aeroporto.
1 | Não percebo porque é que tenho de pagar por um erro vosso.
1 | O ar condicionado do hotel não funcionava e quero ser ressarcido.
1 | falta de consideração mudar o horário sem avisar
1 | que chato esse app que fecha sozinho toda hora
1 | Boa, mais um atraso
0 | Boa tarde, não consigo entrar na minha conta, podem ajudar?
0 | Olá, a minha encomenda veio incompleta, falta uma peça. É a 48213.
0 | Quais os requisitos para abrir uma conta?
0 | Muito obrigado, já funcionou.
0 | O aplicativo dá erro 504 quando envio a foto.
0 | Bom dia, gostaria de saber se têm o tamanho M.
0 | Como altero a data do débito direto?
0 | A tripulação foi um amor, parabéns
0 | Recebi outro tamanho, como faço a troca?
0 | ok obrigado, vou tentar e depois aviso
0 | Sim, o CEP é 01310-100 e o nome é Lúcia Martins.
0 | É possível viajar com o meu cão na cabine?
0 | O link do e-mail não abre no celular.
0 | Desculpe, eu queria dizer dia 14 e não 15.
0 | Vocês podem me orientar sobre o processo da bolsa?
`
