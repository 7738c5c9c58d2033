package jp.yagura.account.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.contract.Actor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;

/** The three things that can be done with an import, for its pages and its API. */
@ApplicationScoped
class ChangeImport {
  private final ChooseColumns choose;
  private final ImportAccounts register;
  private final UndoImport undo;

  ChangeImport(ChooseColumns choose, ImportAccounts register, UndoImport undo) {
    this.choose = choose;
    this.register = register;
    this.undo = undo;
  }

  Outcome<ImportView> choose(ImportId id, IfMatch ifMatch, ImportChoices choices, Actor by) {
    return choose.choose(id, ifMatch, choices, by);
  }

  Outcome<ImportView> register(
      ImportId id, IfMatch ifMatch, ImportAccounts.Chosen chosen, Actor by) {
    return register.register(id, ifMatch, chosen, by);
  }

  Outcome<ImportView> undo(ImportId id, IfMatch ifMatch, String reason, Actor by) {
    return undo.undo(id, ifMatch, reason, by);
  }
}
