-- 1 when a contact who wrote in another of our languages was offered it: that is done once.
alter table contact add column language_offered bigint not null default 0;
