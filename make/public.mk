# What is published: the signed list.
.PHONY: verify-accounts

verify-accounts: jdk ## check a signed list: URL=https://…/official-accounts.json or FILE=… [KEYS=…] [KEY=id] [MUNICIPALITY=…]
	@$(if $(or $(URL),$(FILE)),,echo "Which list? make verify-accounts URL=https://city.example.jp/.well-known/official-accounts.json" >&2; exit 2;) \
	make/public jp.yagura.verifier.VerifyOfficialAccounts $(or $(URL),$(FILE)) $(KEYS) \
	  $(if $(KEY),--key=$(KEY)) $(if $(MUNICIPALITY),--municipality=$(MUNICIPALITY)) $(if $(LANG_OUT),--lang=$(LANG_OUT))
