# What is published: the signed list and the static copy of the public side.
.PHONY: verify-accounts public-export

verify-accounts: jdk ## check a signed list: URL=https://…/official-accounts.json or FILE=… [KEYS=…] [KEY=id] [MUNICIPALITY=…]
	@$(if $(or $(URL),$(FILE)),,echo "Which list? make verify-accounts URL=https://city.example.jp/.well-known/official-accounts.json" >&2; exit 2;) \
	make/public jp.yagura.verifier.VerifyOfficialAccounts $(or $(URL),$(FILE)) $(KEYS) \
	  $(if $(KEY),--key=$(KEY)) $(if $(MUNICIPALITY),--municipality=$(MUNICIPALITY)) $(if $(LANG_OUT),--lang=$(LANG_OUT))

public-export: jdk ## the public side as static files: MUNICIPALITY=nagasaki OUT=dir [FROM=http://localhost:8080]
	@$(if $(and $(MUNICIPALITY),$(OUT)),,echo "Whose, and where to? make public-export MUNICIPALITY=nagasaki OUT=dir" >&2; exit 2;) \
	make/public jp.yagura.export.ExportPublicSide --from=$(or $(FROM),http://localhost:8080) --municipality=$(MUNICIPALITY) --out=$(OUT)
